/** The text that `errcat mock --help` prints after the options. */
export const mockHelp = `
A request names its error at the start of its path (/gengo/1000/v2/translate/job) or in a header (errcat-error: gengo/1000).
Percent-encode a code that contains characters other than letters, digits, dots, hyphens, and underscores.
The header errcat-format selects the response format; the package's fixtures list the formats available for each code.
The responses are those fixtures. The server runs until you stop the command, and accepts connections only from this machine.`;
