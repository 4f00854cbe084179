// @ts-check
const { make } = require("@acme/cloud/server");
const server = require("@acme/cloud/server");
const codes = require("@acme/ledger/codes");
const { AMOUNT_NOT_A_NUMBER: WRONG_AMOUNT } = require("@acme/ledger/codes");

module.exports = [make("Job.UserHasNoFreeAmount"), server.make("Job.UserHasNoFreeAmount"), codes.AMOUNT_NOT_A_NUMBER, codes.ACCOUNT_CLOSED, WRONG_AMOUNT];
