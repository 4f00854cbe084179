/** What the ticket service answers with. */
export enum ErrorCode {
  SoldOut = "ticket.soldOut",
  /** The seat is not there. */
  NoSuchSeat = "ticket.noSuchSeat",
  TooLate = "ticket.tooLate", // after the show
}

export const statuses = { [ErrorCode.SoldOut]: 409, [ErrorCode.NoSuchSeat]: 404 } as const;

export const messages: Readonly<Record<string, Readonly<Record<ErrorCode, string>>>> = {
  en: {
    [ErrorCode.SoldOut]: "{{show}} is sold out.",
    [ErrorCode.NoSuchSeat]: "There is no seat {{row}}-{{seat}}.",
    [ErrorCode.TooLate]: "It's too late.",
  },
  "zh-CN": {
    [ErrorCode.SoldOut]: "{{show}} 已售罄。",
    [ErrorCode.NoSuchSeat]: "没有 {{row}} 排座位。",
    [ErrorCode.TooLate]: "太晚了。",
  },
};
