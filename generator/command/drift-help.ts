/** The text that `errcat drift --help` prints after the options. */
export const driftHelp = `
A log has one JSON object or one text a line; records may stand in either, at any place. Memory is bounded, whatever the length of the log.
Times are read from time, timestamp, @timestamp, ts, date, or datetime, and otherwise from the first ISO 8601 time in a line of text.
With --provider, a line without a record may hold an answer of that API, or what its client threw: errcat makes the record.
The JSON of parts, merged, is the JSON of the whole, in any order.`;
