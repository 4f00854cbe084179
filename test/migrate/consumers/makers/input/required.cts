import server = require("@acme/cloud/server");
import codes = require("@acme/ledger/codes");

export const all = [server.make("Job.NoFreeAmount"), codes.WRONG_AMOUNT, codes.AccountClosed];
