/** The text that `errcat drift --help` prints after the options. */
export const driftHelp = `
How errcat reads logs:
  - Each line of a log is a JSON object or plain text, and a record may appear anywhere in it.
  - Memory use stays bounded, however long the log is.
  - Times are read from \`time\`, \`timestamp\`, @timestamp, \`ts\`, \`date\`, or \`datetime\`, or else from the first
    ISO 8601 time in a line of text.
  - With --provider, a line without a record may contain a response from that API, or an error that
    its client threw; errcat creates the record.
  - Merging the reports of parts of a log, in any order, gives the report of the whole log.`;
