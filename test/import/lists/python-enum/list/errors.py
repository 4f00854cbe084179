# -*- coding: utf-8 -*-
"""Errors of the depot: GONE = 1 is not one of them."""
from enum import Enum


class ErrorCode(Enum):
    SHELF_EMPTY = ("D1001", "货架 %(shelf)s 已空", "Shelf %(shelf)s is empty", 409)
    SHELF_UNKNOWN = (
        "D1002",
        "没有货架 %(shelf)s",
        "There is no shelf %(shelf)s: 100%% sure",
        404,
    )  # since 3.1
    SHELF_ODD = make_code("shelf")

    def __init__(self, code: str, message_zh: str, message_en: str, http_status: int):
        self.code = code
