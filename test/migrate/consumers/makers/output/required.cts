import server = require("@acme/cloud/server");
import codes = require("@acme/ledger/codes");

export const all = [server.make("Job.UserHasNoFreeAmount"), codes.AMOUNT_NOT_A_NUMBER, codes.ACCOUNT_CLOSED];
