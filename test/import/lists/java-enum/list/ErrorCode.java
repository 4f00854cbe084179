package com.example.booking;

/** Errors of the booking service. */
@Getter
public enum ErrorCode implements Coded {

    // ===== rooms (401xx) =====
    ROOM_NOT_FOUND(40101, "房间不存在", "The room does not exist", HttpStatus.NOT_FOUND),
    ROOM_TAKEN(ROOMS + 2, "房间 {0} 已被预订，" +
        "请另选日期", "Room {0} is taken; choose another date", HttpStatus.CONFLICT),
    @Deprecated
    ROOM_LOCKED(40_103, "房间已锁定", "It's \"locked\"", HttpStatus.LOCKED), // only before 2024

    // ===== guests (402xx) =====
    GUEST_BLOCKED(40201, "客人已被拉黑", "The guest is blocked", HttpStatus.FORBIDDEN) {
        @Override public boolean isFinal() { return true; }
    },
    GUEST_TWICE(40201, "客人重复", "The guest is there twice", HttpStatus.CONFLICT),
    GUEST_UNKNOWN(40202, null, "Unknown guest {0}", HttpStatus.NOT_FOUND);

    private static final int ROOMS = 40100;

    private final int code;
    private final String messageCn;
    private final String messageEn;
    private final HttpStatus status;

    ErrorCode(int code, String messageCn, String messageEn, HttpStatus status) {
        this.code = code;
        this.messageCn = messageCn;
        this.messageEn = messageEn;
        this.status = status;
    }
}
