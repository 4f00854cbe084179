/** The text that `errcat mock --help` prints after the options. */
export const mockHelp = `
A request names its error in its path, whatever follows (/gengo/1000/v2/translate/job), or in a header (errcat-error: gengo/1000).
A code that has other characters than letters, digits, dots, hyphens and underscores is percent-encoded.
The header errcat-form names the form of the answer; the package's fixtures list the forms of each code.
The answers are those of the fixtures. The server ends with the process, and only this machine can reach it.`;
