// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
/** A response for each code, as `serialize` writes it, with plausible parameters. */
export const fixtures = {
  "01000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01000",
      details: "",
      message: "The statement succeeded with a warning."
    }
  },
  "0100C": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0100C",
      details: "",
      message: "The procedure returned result sets."
    }
  },
  "01008": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01008",
      details: "",
      message: "A bit string was padded with zeros because it was shorter than its type."
    }
  },
  "01003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01003",
      details: "",
      message: "An aggregate function ignored null values."
    }
  },
  "01007": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01007",
      details: "",
      message: "Some or all of the privileges were not granted, because you do not have the right to grant them."
    }
  },
  "01006": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01006",
      details: "",
      message: "Some or all of the privileges were not revoked, because you do not have the right to revoke them."
    }
  },
  "01004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01004",
      details: "",
      message: "A string was cut off on the right because it was too long for its target."
    }
  },
  "01P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "01P01",
      details: "",
      message: "The statement uses a deprecated feature, which a future version of PostgreSQL may remove."
    }
  },
  "02000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "02000",
      details: "",
      message: "No row matched: the statement returned, changed, or fetched nothing."
    }
  },
  "02001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "02001",
      details: "",
      message: "The procedure has no further result sets to return."
    }
  },
  "03000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "03000",
      details: "",
      message: "The SQL statement is still running, so the next command on the same connection cannot start."
    }
  },
  "08000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08000",
      details: "",
      message: "The connection to the database failed."
    }
  },
  "08003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08003",
      details: "",
      message: "The connection does not exist: it was closed, or never opened."
    }
  },
  "08006": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08006",
      details: "",
      message: "The connection to the database was lost."
    }
  },
  "08001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08001",
      details: "",
      message: "The client cannot establish a connection to the database."
    }
  },
  "08004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08004",
      details: "",
      message: "The server rejected the connection."
    }
  },
  "08007": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08007",
      details: "",
      message: "The connection was lost during a commit, so it is not known whether the transaction took effect."
    }
  },
  "08P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "08P01",
      details: "",
      message: "A message between the client and the server violates the PostgreSQL protocol."
    }
  },
  "09000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "09000",
      details: "",
      message: "A trigger failed."
    }
  },
  "0A000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0A000",
      details: "",
      message: "PostgreSQL does not support this feature, or does not support it in this form."
    }
  },
  "0B000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0B000",
      details: "",
      message: "A transaction cannot be started here, for example because one is already open or the connection does not allow it."
    }
  },
  "0F000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0F000",
      details: "",
      message: "A large object was used incorrectly."
    }
  },
  "0F001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0F001",
      details: "",
      message: "The locator of a large object is invalid."
    }
  },
  "0L000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0L000",
      details: "",
      message: "The role that is named as the grantor cannot grant this privilege."
    }
  },
  "0LP01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0LP01",
      details: "",
      message: "This privilege or role membership cannot be granted in this way."
    }
  },
  "0P000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0P000",
      details: "",
      message: "The role specified in the statement does not exist or cannot be used here."
    }
  },
  "0Z000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0Z000",
      details: "",
      message: "The diagnostics of a statement cannot be read."
    }
  },
  "0Z002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "0Z002",
      details: "",
      message: "GET STACKED DIAGNOSTICS was used outside an exception handler."
    }
  },
  "10608": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "10608",
      details: "",
      message: "An XPath or XQuery argument is invalid, such as the path that is passed to xpath() or XMLTABLE."
    }
  },
  "20000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "20000",
      details: "",
      message: "No branch of a CASE statement applies, and the statement has no ELSE."
    }
  },
  "21000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "21000",
      details: "",
      message: "Too many rows: a subquery that must return at most one row returned several, or a statement would change the same row twice."
    }
  },
  "22000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22000",
      details: "",
      message: "The statement contains data that PostgreSQL cannot process."
    }
  },
  "2202E": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2202E",
      details: "",
      message: "An array subscript is invalid, or the dimensions of the arrays do not match."
    }
  },
  "22021": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22021",
      details: "",
      message: "A string contains bytes that the encoding of the database does not allow."
    }
  },
  "22008": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22008",
      details: "",
      message: "A date or a time is out of range."
    }
  },
  "22012": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22012",
      details: "",
      message: "A number was divided by zero."
    }
  },
  "22005": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22005",
      details: "",
      message: "A value cannot be assigned to its target, because their types do not match."
    }
  },
  "2200B": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200B",
      details: "",
      message: "The escape character of a pattern is also used for another purpose in it."
    }
  },
  "22022": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22022",
      details: "",
      message: "A value is too large for the indicator variable of the program."
    }
  },
  "22015": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22015",
      details: "",
      message: "An interval is out of range."
    }
  },
  "2201E": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201E",
      details: "",
      message: "The logarithm of zero or of a negative number cannot be computed."
    }
  },
  "22014": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22014",
      details: "",
      message: "The argument of ntile() is not greater than zero."
    }
  },
  "22016": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22016",
      details: "",
      message: "The argument of nth_value() is not greater than zero."
    }
  },
  "2201F": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201F",
      details: "",
      message: "A power or a square root cannot be computed: zero is raised to a negative power, a negative number is raised to a power that is not an integer, or the square root of a negative number is taken."
    }
  },
  "2201G": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201G",
      details: "",
      message: "An argument of width_bucket() is invalid: for example, the number of buckets is not greater than zero, or both bounds are equal."
    }
  },
  "22018": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22018",
      details: "",
      message: "A string cannot be converted to the target type."
    }
  },
  "22007": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22007",
      details: "",
      message: "A date or a time is not in a valid format."
    }
  },
  "22019": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22019",
      details: "",
      message: "The escape character is invalid: it is longer than one character."
    }
  },
  "2200D": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200D",
      details: "",
      message: "A byte string contains an escape byte that is invalid."
    }
  },
  "22025": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22025",
      details: "",
      message: "An escape sequence in a string or a pattern is incomplete or invalid, or the string after ESCAPE has more than one character."
    }
  },
  "22P06": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P06",
      details: "",
      message: "A string uses a backslash escape that the current settings do not allow."
    }
  },
  "22010": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22010",
      details: "",
      message: "The indicator variable of a parameter has an invalid value."
    }
  },
  "22023": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22023",
      details: "",
      message: "A parameter value is invalid: a setting or a function does not accept it."
    }
  },
  "22013": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22013",
      details: "",
      message: "The frame of a window function is invalid: the offset before PRECEDING or FOLLOWING is negative."
    }
  },
  "2201B": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201B",
      details: "",
      message: "A regular expression is invalid."
    }
  },
  "2201W": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201W",
      details: "",
      message: "The row count of LIMIT is negative."
    }
  },
  "2201X": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2201X",
      details: "",
      message: "The row count of OFFSET is negative."
    }
  },
  "2202H": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2202H",
      details: "",
      message: "An argument of TABLESAMPLE is invalid."
    }
  },
  "2202G": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2202G",
      details: "",
      message: "The seed of REPEATABLE in TABLESAMPLE is invalid."
    }
  },
  "22009": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22009",
      details: "",
      message: "The offset from UTC in a time is out of range."
    }
  },
  "2200C": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200C",
      details: "",
      message: "The escape character is used where it has no meaning."
    }
  },
  "2200G": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200G",
      details: "",
      message: "The most specific type of a value does not match the type that is needed here."
    }
  },
  "22004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22004",
      details: "",
      message: "A null value is not allowed here."
    }
  },
  "22002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22002",
      details: "",
      message: "A null value was read, but the program has no indicator variable for it."
    }
  },
  "22003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22003",
      details: "",
      message: "A number is outside the range of its type."
    }
  },
  "2200H": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200H",
      details: "",
      message: "A sequence has reached its maximum or minimum value and cannot generate another value."
    }
  },
  "22026": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22026",
      details: "",
      message: "A bit string does not have the length of its type."
    }
  },
  "22001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22001",
      details: "",
      message: "A string is too long for its column or type."
    }
  },
  "22011": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22011",
      details: "",
      message: "The length of a substring is negative."
    }
  },
  "22027": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22027",
      details: "",
      message: "The trim function was given more than one character to remove."
    }
  },
  "22024": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22024",
      details: "",
      message: "A string of the program does not end with a null byte."
    }
  },
  "2200F": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200F",
      details: "",
      message: "An empty string is not allowed here."
    }
  },
  "22P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P01",
      details: "",
      message: "A computation with floating-point numbers failed."
    }
  },
  "22P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P02",
      details: "",
      message: "A string is not a valid value of its type, for example abc for a number."
    }
  },
  "22P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P03",
      details: "",
      message: "A value in binary format is invalid for its type."
    }
  },
  "22P04": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P04",
      details: "",
      message: "The data for COPY is not in the declared format."
    }
  },
  "22P05": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P05",
      details: "",
      message: "A character cannot be converted to the target encoding."
    }
  },
  "22P07": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22P07",
      details: "",
      message: "Introduce versioning logic to permit detection of composite datums that don't match the tuple descriptor we wish to interpret them with."
    }
  },
  "2200L": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200L",
      details: "",
      message: "The value is not an XML document."
    }
  },
  "2200M": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200M",
      details: "",
      message: "An XML document is not well-formed."
    }
  },
  "2200N": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200N",
      details: "",
      message: "XML content is not well-formed."
    }
  },
  "2200S": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200S",
      details: "",
      message: "An XML comment is invalid: it contains two hyphens in a row, or ends with one."
    }
  },
  "2200T": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2200T",
      details: "",
      message: "An XML processing instruction is invalid, for example because its target is xml."
    }
  },
  "22030": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22030",
      details: "",
      message: "A JSON object contains the same key more than once."
    }
  },
  "22031": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22031",
      details: "",
      message: "The datetime() method of a JSON path received a value that is not a date or a time."
    }
  },
  "22032": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22032",
      details: "",
      message: "The text is not valid JSON."
    }
  },
  "22033": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22033",
      details: "",
      message: "A subscript in a JSON path is invalid or out of range."
    }
  },
  "22034": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22034",
      details: "",
      message: "A JSON path found several items where only one is allowed."
    }
  },
  "22035": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22035",
      details: "",
      message: "A JSON path found nothing."
    }
  },
  "22036": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22036",
      details: "",
      message: "A JSON path expects a number, but the value is not one."
    }
  },
  "22037": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22037",
      details: "",
      message: "A JSON object contains a key that is not unique."
    }
  },
  "22038": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22038",
      details: "",
      message: "A JSON path needs a single item here, but found none or several."
    }
  },
  "22039": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "22039",
      details: "",
      message: "A JSON path expects an array, but the value is not one."
    }
  },
  "2203A": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203A",
      details: "",
      message: "A JSON path specifies a member that does not exist."
    }
  },
  "2203B": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203B",
      details: "",
      message: "A JSON path expects a number, but found none."
    }
  },
  "2203C": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203C",
      details: "",
      message: "A JSON path expects an object, but the value is not one."
    }
  },
  "2203D": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203D",
      details: "",
      message: "A JSON array has too many elements."
    }
  },
  "2203E": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203E",
      details: "",
      message: "A JSON object has too many members."
    }
  },
  "2203F": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203F",
      details: "",
      message: "A JSON path expects a scalar value, but found an object or an array."
    }
  },
  "2203G": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2203G",
      details: "",
      message: "The item that a JSON path found cannot be converted to the target type."
    }
  },
  "23000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23000",
      details: "",
      message: "The change violates a constraint of the database.",
      schema: "public",
      table: "users",
      constraint: "users_email_key"
    }
  },
  "23001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23001",
      details: "",
      message: "The row cannot be deleted or changed, because other rows refer to it through a foreign key with RESTRICT.",
      schema: "public",
      table: "users",
      constraint: "users_email_key"
    }
  },
  "23502": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23502",
      details: "",
      message: "A column that does not allow null values has no value.",
      schema: "public",
      table: "users",
      column: "column-1",
      dataType: "age"
    }
  },
  "23503": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23503",
      details: "",
      message: "The row that a foreign key refers to does not exist, or other rows still refer to the row that is being deleted or changed.",
      schema: "public",
      table: "users",
      constraint: "users_email_key"
    }
  },
  "23505": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23505",
      details: "Key (email)=(a@example.com) already exists.",
      message: "duplicate key value violates unique constraint \"users_email_key\"",
      schema: "public",
      table: "users",
      constraint: "users_email_key"
    }
  },
  "23514": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23514",
      details: "",
      message: "A value violates a check constraint, or no partition accepts the row.",
      schema: "public",
      table: "users",
      constraint: "age_check",
      dataType: "age"
    }
  },
  "23P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "23P01",
      details: "",
      message: "In some cases it is also appropriate to retry unique-key failures, which have SQLSTATE code 23505 (unique_violation), and exclusion constraint failures, which have SQLSTATE code 23P01 (exclusion_violation).",
      schema: "public",
      table: "users",
      constraint: "users_email_key"
    }
  },
  "24000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "24000",
      details: "",
      message: "The cursor is not in the right state: for example, it is not open, or not on a row."
    }
  },
  "25000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25000",
      details: "",
      message: "The transaction is in a state that does not allow this statement."
    }
  },
  "25001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25001",
      details: "",
      message: "The statement cannot run inside a transaction, or must come before the first query of the transaction."
    }
  },
  "25002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25002",
      details: "",
      message: "The connection already takes part in a transaction of another branch."
    }
  },
  "25008": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25008",
      details: "",
      message: "The held cursor (WITH HOLD) needs the isolation level with which it was opened."
    }
  },
  "25003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25003",
      details: "",
      message: "The access mode of the transaction differs from that of its other branches."
    }
  },
  "25004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25004",
      details: "",
      message: "The isolation level of the transaction differs from that of its other branches."
    }
  },
  "25005": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25005",
      details: "",
      message: "No transaction is active for this branch."
    }
  },
  "25006": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25006",
      details: "",
      message: "The transaction is read-only, or the server is a standby, so nothing can be changed."
    }
  },
  "25007": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25007",
      details: "",
      message: "Statements that change the schema and statements that change data cannot be in the same transaction."
    }
  },
  "25P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25P01",
      details: "",
      message: "The statement works only inside a transaction, and none is open."
    }
  },
  "25P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25P02",
      details: "",
      message: "An earlier statement of the transaction failed, so PostgreSQL ignores all further statements until the transaction ends."
    }
  },
  "25P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25P03",
      details: "",
      message: "The connection was closed because its transaction was idle for too long (idle_in_transaction_session_timeout)."
    }
  },
  "25P04": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "25P04",
      details: "",
      message: "The connection was closed because its transaction took too long (transaction_timeout)."
    }
  },
  "26000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "26000",
      details: "",
      message: "The prepared statement does not exist."
    }
  },
  "27000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "27000",
      details: "",
      message: "A trigger changed a row that the same statement also changes."
    }
  },
  "28000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "28000",
      details: "",
      message: "The server does not accept this login: the role does not exist or is not allowed to log in, or pg_hba.conf does not allow this role, database, and client address."
    }
  },
  "28P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "28P01",
      details: "",
      message: "The password is wrong, or the role does not exist."
    }
  },
  "2B000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2B000",
      details: "",
      message: "The privilege cannot be revoked, because other privileges depend on it."
    }
  },
  "2BP01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2BP01",
      details: "",
      message: "The object cannot be dropped, because other objects depend on it."
    }
  },
  "2D000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2D000",
      details: "",
      message: "The transaction cannot be committed or rolled back here."
    }
  },
  "2F000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2F000",
      details: "",
      message: "An SQL function failed."
    }
  },
  "2F005": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2F005",
      details: "",
      message: "A function ended without RETURN."
    }
  },
  "2F002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2F002",
      details: "",
      message: "The function is not allowed to change data."
    }
  },
  "2F003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2F003",
      details: "",
      message: "The function contains a statement that functions must not use, or connects to another server without a password."
    }
  },
  "2F004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "2F004",
      details: "",
      message: "The function is not allowed to read data."
    }
  },
  "34000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "34000",
      details: "",
      message: "The cursor does not exist."
    }
  },
  "38000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "38000",
      details: "",
      message: "A function written in another language failed, or a program that COPY runs failed."
    }
  },
  "38001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "38001",
      details: "",
      message: "The external function is not allowed to run SQL."
    }
  },
  "38002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "38002",
      details: "",
      message: "The external function is not allowed to change data."
    }
  },
  "38003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "38003",
      details: "",
      message: "The external function runs a statement that functions must not use."
    }
  },
  "38004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "38004",
      details: "",
      message: "The external function is not allowed to read data."
    }
  },
  "39000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39000",
      details: "",
      message: "A function written in another language was not called correctly."
    }
  },
  "39001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39001",
      details: "",
      message: "A function reported an error with an invalid SQLSTATE."
    }
  },
  "39004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39004",
      details: "",
      message: "A function written in another language does not accept null values."
    }
  },
  "39P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39P01",
      details: "",
      message: "A trigger function returned a value that is not allowed, or was not called by a trigger."
    }
  },
  "39P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39P02",
      details: "",
      message: "A function that returns a set does not follow the rules for such functions."
    }
  },
  "39P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "39P03",
      details: "",
      message: "A function for event triggers was not called as an event trigger."
    }
  },
  "3B000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "3B000",
      details: "",
      message: "A savepoint cannot be used here."
    }
  },
  "3B001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "3B001",
      details: "",
      message: "The savepoint does not exist."
    }
  },
  "3D000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "3D000",
      details: "",
      message: "The database does not exist."
    }
  },
  "3F000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "3F000",
      details: "",
      message: "The schema does not exist, or search_path does not contain a schema in which to create the object."
    }
  },
  "40000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "40000",
      details: "",
      message: "The transaction was rolled back."
    }
  },
  "40002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "40002",
      details: "",
      message: "The transaction was rolled back because it violates a constraint."
    }
  },
  "40001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "40001",
      details: "",
      message: "applications using these levels must be prepared to retry transactions that fail due to serialization errors."
    }
  },
  "40003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "40003",
      details: "",
      message: "It is not known whether the statement took effect."
    }
  },
  "40P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "40P01",
      details: "",
      hint: "See server log for query details.",
      message: "deadlock detected"
    }
  },
  "42000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42000",
      details: "",
      message: "The statement has an error in its syntax, or breaks an access rule."
    }
  },
  "42601": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42601",
      details: "",
      message: "The SQL statement has a syntax error."
    }
  },
  "42501": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42501",
      details: "",
      message: "The role does not have permission to perform this operation."
    }
  },
  "42846": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42846",
      details: "",
      message: "A value of this type cannot be converted to the target type."
    }
  },
  "42803": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42803",
      details: "",
      message: "A column is neither in GROUP BY nor inside an aggregate function, or an aggregate function is in the wrong place."
    }
  },
  "42P20": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P20",
      details: "",
      message: "A window function is in the wrong place, or its window is defined incorrectly."
    }
  },
  "42P19": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P19",
      details: "",
      message: "A recursive query refers to itself in a way that is not allowed."
    }
  },
  "42830": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42830",
      details: "",
      message: "A foreign key cannot be defined like this: the referenced columns have no unique constraint, or their number does not match that of the referencing columns."
    }
  },
  "42602": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42602",
      details: "",
      message: "A name is invalid."
    }
  },
  "42622": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42622",
      details: "",
      message: "A name is too long."
    }
  },
  "42939": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42939",
      details: "",
      message: "The name is reserved by PostgreSQL."
    }
  },
  "42804": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42804",
      details: "",
      message: "The type of an expression or a column does not fit its use, for example a value of type text in an integer column."
    }
  },
  "42P18": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P18",
      details: "",
      message: "The type of a parameter or a value cannot be determined."
    }
  },
  "42P21": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P21",
      details: "",
      message: "Two expressions with different collations are combined."
    }
  },
  "42P22": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P22",
      details: "",
      message: "The collation to use cannot be determined."
    }
  },
  "42809": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42809",
      details: "",
      message: "The statement does not apply to this kind of object: for example, the object is a view, not a table."
    }
  },
  "428C9": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "428C9",
      details: "",
      message: "A value was provided for a column whose values PostgreSQL always generates."
    }
  },
  "42703": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42703",
      details: "",
      message: "The column does not exist."
    }
  },
  "42883": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42883",
      details: "",
      message: "No function or operator with this name accepts arguments of these types."
    }
  },
  "42P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P01",
      details: "",
      message: "The table or view does not exist."
    }
  },
  "42P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P02",
      details: "",
      message: "The statement uses a parameter that does not exist, such as $2 where only one is declared."
    }
  },
  "42704": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42704",
      details: "",
      message: "An object specified in the statement does not exist, such as a type, an index, a role, or a setting."
    }
  },
  "42701": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42701",
      details: "",
      message: "The column already exists, or the statement specifies it twice."
    }
  },
  "42P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P03",
      details: "",
      message: "A cursor with this name already exists."
    }
  },
  "42P04": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P04",
      details: "",
      message: "A database with this name already exists."
    }
  },
  "42723": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42723",
      details: "",
      message: "A function with this name and these argument types already exists."
    }
  },
  "42P05": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P05",
      details: "",
      message: "A prepared statement with this name already exists on the connection."
    }
  },
  "42P06": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P06",
      details: "",
      message: "A schema with this name already exists."
    }
  },
  "42P07": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P07",
      details: "",
      message: "A table, view, index, or sequence with this name already exists."
    }
  },
  "42712": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42712",
      details: "",
      message: "The query uses the same table name or alias twice."
    }
  },
  "42710": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42710",
      details: "",
      message: "An object with this name already exists, such as a type, a role, or a constraint."
    }
  },
  "42702": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42702",
      details: "",
      message: "The column name is ambiguous: several tables have a column with this name, or a variable has the same name."
    }
  },
  "42725": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42725",
      details: "",
      message: "The reference is ambiguous: several functions or operators match."
    }
  },
  "42P08": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P08",
      details: "",
      message: "The type of a parameter is ambiguous, because its uses need different types."
    }
  },
  "42P09": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P09",
      details: "",
      message: "The alias is ambiguous: several tables use it."
    }
  },
  "42P10": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P10",
      details: "",
      message: "A column is used where that is not allowed, or ON CONFLICT specifies columns without a unique constraint."
    }
  },
  "42611": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42611",
      details: "",
      message: "A column is defined incorrectly: for example, it inherits from a generated column but has a default."
    }
  },
  "42P11": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P11",
      details: "",
      message: "A cursor is defined incorrectly, for example with options that exclude each other."
    }
  },
  "42P12": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P12",
      details: "",
      message: "A database is defined incorrectly."
    }
  },
  "42P13": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P13",
      details: "",
      message: "A function is defined incorrectly: for example, its body does not return the declared type."
    }
  },
  "42P14": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P14",
      details: "",
      message: "A prepared statement is defined incorrectly, for example because its name is empty."
    }
  },
  "42P15": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P15",
      details: "",
      message: "A schema is defined incorrectly, for example because CREATE SCHEMA contains an object of another schema."
    }
  },
  "42P16": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P16",
      details: "",
      message: "A table or view is defined incorrectly: for example, it has more than one primary key."
    }
  },
  "42P17": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "42P17",
      details: "",
      message: "An object is defined incorrectly, for example an index with a function that is not IMMUTABLE."
    }
  },
  "44000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "44000",
      details: "",
      message: "The row does not satisfy the condition of the view through which it is inserted or updated."
    }
  },
  "53000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "53000",
      details: "",
      message: "The server does not have enough resources at the moment."
    }
  },
  "53100": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "53100",
      details: "",
      message: "The disk of the server is full."
    }
  },
  "53200": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "53200",
      details: "",
      message: "The server has run out of memory."
    }
  },
  "53300": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "53300",
      details: "",
      message: "The maximum number of connections has been reached, so the server does not accept another one."
    }
  },
  "53400": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "53400",
      details: "",
      message: "A limit of the configuration is exceeded, such as the space for temporary files."
    }
  },
  "54000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "54000",
      details: "",
      message: "A statement or a value exceeds a fixed limit of PostgreSQL, such as the size of an index row."
    }
  },
  "54001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "54001",
      details: "",
      message: "The statement is too complex: it is nested too deeply, or functions call each other too deeply."
    }
  },
  "54011": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "54011",
      details: "",
      message: "The table or the query has too many columns."
    }
  },
  "54023": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "54023",
      details: "",
      message: "A function has too many arguments."
    }
  },
  "55000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "55000",
      details: "",
      message: "The object is not in the state that the operation needs."
    }
  },
  "55006": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "55006",
      details: "",
      message: "The object is in use by another session, or by an open cursor or query."
    }
  },
  "55P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "55P02",
      details: "",
      message: "The setting cannot be changed now."
    }
  },
  "55P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "55P03",
      details: "",
      message: "With NOWAIT, the statement reports an error, rather than waiting, if a selected row cannot be locked immediately."
    }
  },
  "55P04": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "55P04",
      details: "",
      message: "A new value of an enum type cannot be used yet, because the transaction that added it has not ended."
    }
  },
  "57000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57000",
      details: "",
      message: "An administrator or the server intervened and ended the operation."
    }
  },
  "57014": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57014",
      details: "",
      message: "The query was canceled, either on request or because it took longer than statement_timeout allows."
    }
  },
  "57P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57P01",
      details: "",
      message: "An administrator ended the connection, for example because the server is shutting down."
    }
  },
  "57P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57P02",
      details: "",
      message: "The server ended the connection because another of its processes crashed."
    }
  },
  "57P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57P03",
      details: "",
      message: "The server does not accept connections now, because it is starting, shutting down, or recovering."
    }
  },
  "57P04": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57P04",
      details: "",
      message: "The database to which the connection belonged was dropped."
    }
  },
  "57P05": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "57P05",
      details: "",
      message: "The connection was closed because it was idle for too long (idle_session_timeout)."
    }
  },
  "58000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "58000",
      details: "",
      message: "An error of the operating system occurred on the server."
    }
  },
  "58030": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "58030",
      details: "",
      message: "The server cannot read or write a file."
    }
  },
  "58P01": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "58P01",
      details: "",
      message: "A file that the server needs does not exist."
    }
  },
  "58P02": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "58P02",
      details: "",
      message: "A file that the server tries to create already exists."
    }
  },
  "58P03": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "58P03",
      details: "",
      message: "The name of a file is too long for the operating system of the server."
    }
  },
  "72000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "72000",
      details: "",
      message: "The snapshot of the transaction is too old: the rows that it needs may already have been removed (old_snapshot_threshold)."
    }
  },
  "F0000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "F0000",
      details: "",
      message: "A configuration file of the server has an error."
    }
  },
  "F0001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "F0001",
      details: "",
      message: "A lock file already exists, so another server may be using the same data or port."
    }
  },
  "HV000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV000",
      details: "",
      message: "A foreign data wrapper (FDW) reported an error."
    }
  },
  "HV005": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV005",
      details: "",
      message: "A column of the foreign table does not exist in the remote table."
    }
  },
  "HV002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV002",
      details: "",
      message: "A foreign data wrapper needs a parameter that has no value."
    }
  },
  "HV010": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV010",
      details: "",
      message: "A foreign data wrapper called functions in the wrong order."
    }
  },
  "HV021": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV021",
      details: "",
      message: "A foreign data wrapper received an inconsistent data description."
    }
  },
  "HV024": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV024",
      details: "",
      message: "An attribute of the foreign data has an invalid value."
    }
  },
  "HV007": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV007",
      details: "",
      message: "A foreign table uses a column name that the remote source does not accept."
    }
  },
  "HV008": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV008",
      details: "",
      message: "A foreign data wrapper used a column number that does not exist."
    }
  },
  "HV004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV004",
      details: "",
      message: "A column of a foreign table has a type that does not fit the remote data."
    }
  },
  "HV006": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV006",
      details: "",
      message: "A foreign data wrapper described a data type incorrectly."
    }
  },
  "HV091": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV091",
      details: "",
      message: "A foreign data wrapper used an unknown field in a data description."
    }
  },
  "HV00B": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00B",
      details: "",
      message: "A foreign data wrapper used an invalid handle."
    }
  },
  "HV00C": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00C",
      details: "",
      message: "A foreign data wrapper asked for an option by an index that does not exist."
    }
  },
  "HV00D": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00D",
      details: "",
      message: "The foreign data wrapper does not have an option with this name."
    }
  },
  "HV090": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV090",
      details: "",
      message: "A foreign data wrapper used a string or a buffer of an invalid length."
    }
  },
  "HV00A": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00A",
      details: "",
      message: "A string from the foreign data has an invalid format."
    }
  },
  "HV009": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV009",
      details: "",
      message: "A foreign data wrapper used a null pointer where that is not allowed."
    }
  },
  "HV014": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV014",
      details: "",
      message: "A foreign data wrapper has too many handles open."
    }
  },
  "HV001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV001",
      details: "",
      message: "A foreign data wrapper has run out of memory."
    }
  },
  "HV00P": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00P",
      details: "",
      message: "No schema can be imported: the foreign server has none, or the foreign data wrapper does not support IMPORT FOREIGN SCHEMA."
    }
  },
  "HV00J": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00J",
      details: "",
      message: "The foreign data wrapper needs an option that is not set, or does not have an option with this name."
    }
  },
  "HV00K": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00K",
      details: "",
      message: "The foreign data wrapper cannot use the reply of the foreign server."
    }
  },
  "HV00Q": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00Q",
      details: "",
      message: "The schema does not exist on the foreign server."
    }
  },
  "HV00R": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00R",
      details: "",
      message: "The table does not exist on the foreign server."
    }
  },
  "HV00L": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00L",
      details: "",
      message: "The foreign data wrapper cannot start a query on the foreign server."
    }
  },
  "HV00M": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00M",
      details: "",
      message: "The foreign data wrapper cannot create a reply."
    }
  },
  "HV00N": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "HV00N",
      details: "",
      message: "The foreign data wrapper cannot connect to the foreign server."
    }
  },
  "P0000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "P0000",
      details: "",
      message: "A function in PL/pgSQL failed."
    }
  },
  "P0001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "P0001",
      details: "",
      hint: "Order fewer.",
      message: "A function or a trigger raised an error of its own with RAISE EXCEPTION."
    }
  },
  "P0002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "P0002",
      details: "",
      message: "A query in a function returned no row where exactly one was expected."
    }
  },
  "P0003": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "P0003",
      details: "",
      message: "A query in a function returned several rows where exactly one was expected."
    }
  },
  "P0004": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "P0004",
      details: "",
      message: "An assertion in a function failed."
    }
  },
  "XX000": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "XX000",
      details: "",
      message: "An internal error occurred in PostgreSQL."
    }
  },
  "XX001": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "XX001",
      details: "",
      message: "Detection of a damaged page header normally causes PostgreSQL to report an error, aborting the current transaction."
    }
  },
  "XX002": {
    status: 409,
    headers: { "content-type": "application/json" },
    body: {
      code: "XX002",
      details: "",
      message: "An index has become corrupted, and no longer contains valid data. Although in theory this should never happen, in practice indexes can become corrupted due to software bugs or hardware failures. REINDEX provides a recovery method."
    }
  }
};
/** A response for each code in each format. */
export const allFixtures = Object.entries(fixtures).map(([code, answer]) => ({
  code,
  format: "answer of PostgREST with details",
  ...answer
}));
