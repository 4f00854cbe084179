// @ts-check
const { make } = require("@acme/cloud/server");
const server = require("@acme/cloud/server");
const codes = require("@acme/ledger/codes");
const { WRONG_AMOUNT } = require("@acme/ledger/codes");

module.exports = [make("Job.NoFreeAmount"), server.make("Job.NoFreeAmount"), codes.WRONG_AMOUNT, codes.AccountClosed, WRONG_AMOUNT];
