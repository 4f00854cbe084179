<?php

namespace App\Constants;

#[Constants]
class ErrorCode extends AbstractConstants
{
    /**
     * @Message("收银台未打开")
     */
    public const TILL_CLOSED = 60001;

    /**
     * @Message("金额 :amount 超过上限 :limit")
     */
    public const AMOUNT_TOO_HIGH = self::TILL_CLOSED + 1;

    #[Message("退款已过期：:reason")]
    const REFUND_EXPIRED = 60003; # kept for old tills

    const LEGACY = null;

    public static array $english = [
        self::TILL_CLOSED => 'The till is closed.',
        self::AMOUNT_TOO_HIGH => 'The amount :amount is above :limit.',
        self::REFUND_EXPIRED => "The refund has expired: :reason",
    ];
}
