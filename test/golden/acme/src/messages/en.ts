// Generated from the catalog acme. Do not edit: change the catalog or an overlay, then run `errcat generate`.
import type { AcmeMessages } from "../message.js";
import { date, list, number } from "../formats.js";
import { count, plural, show } from "../runtime.js";

/** What happened, for each code, in en. */
export const en: AcmeMessages = {
  "40002": "The access key \"AK\" doesn't exist; `AK` isn't <b>known</b> & never was.",
  "007": "Too many requests from C:\\new\\table\\u0041; \\n is two letters here.",
  "-1": "Something broke: ${process.exit(1)} and */ process.exit(1); /* are only text, // too.",
  "InvalidParameter": "A parameter is wrong: @param, @deprecated and {@link x} are no tags.",
  "InvalidParameter.TextTooLong": (parameters) => "The text in " + show(parameters.field) + " is longer than " + plural("en", "cardinal", parameters.limit, { "one": count("en", parameters.limit) + " character", "other": count("en", parameters.limit) + " characters" }) + ".",
  "constructor": "Emoji \ud83d\ude42 and \ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67, é and e\u0301, \ud842\udfb7 and a no-break\u00a0space arrive whole.",
  "then": "No answer in time. \u003c/script>\u003c!-- *Markdown* _is_ [text](javascript:alert) ~here~ -->",
  "1e21": "Acme was full.",
  "toString": (parameters) => "All " + number("en", {}, parameters.taken) + " keys are taken by " + list("en", parameters.owners) + ", " + number("en", { style: "percent" }, parameters.share) + " of what " + number("en", { style: "currency", currency: "CNY" }, parameters.budget) + " buys until " + date("en", { month: "long", day: "numeric", year: "numeric" }, parameters.renewal) + ".",
  $unknown: ({ rawCode }) => (rawCode === "" ? "Acme reported an error without a code." : "Acme reported an unknown error (code " + rawCode + ")."),
};
