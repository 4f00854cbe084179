/** The text that `errcat drift --help` prints after the options. */
export const driftHelp = `
How errcat reads logs:
  - A log has one JSON object or one text per line, and a record may appear anywhere in either.
  - Memory stays bounded, however long the log.
  - Times are read from \`time\`, \`timestamp\`, @timestamp, \`ts\`, \`date\`, or \`datetime\`, or else from the first
    ISO 8601 time in a line of text.
  - With --provider, a line without a record may contain a response of that API, or what its client threw;
    errcat makes the record.
  - Merged reports of parts equal the report of the whole, in any order.`;
