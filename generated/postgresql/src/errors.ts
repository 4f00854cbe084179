// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface PostgresqlFacts {
  /**
   * The statement succeeded with a warning.
   * 语句执行成功，但产生了警告。
   *
   * warning · other · retry: never · actor: developer
   */
  readonly "01000": { category: "other", retry: "never", actor: "developer" };
  /**
   * The procedure returned result sets.
   * 存储过程返回了结果集。
   *
   * dynamic_result_sets_returned · other · retry: never · actor: developer
   */
  readonly "0100C": { category: "other", retry: "never", actor: "developer" };
  /**
   * A bit string was padded with zeros because it was shorter than its type.
   * 位串短于其类型的长度，已用零补齐。
   *
   * implicit_zero_bit_padding · other · retry: never · actor: developer
   */
  readonly "01008": { category: "other", retry: "never", actor: "developer" };
  /**
   * An aggregate function ignored null values.
   * 聚合函数忽略了空值。
   *
   * null_value_eliminated_in_set_function · other · retry: never · actor: developer
   */
  readonly "01003": { category: "other", retry: "never", actor: "developer" };
  /**
   * Some or all of the privileges were not granted, because you do not have the right to grant them.
   * 部分或全部权限未能授予，因为当前角色无权授予这些权限。
   *
   * privilege_not_granted · other · retry: never · actor: developer
   */
  readonly "01007": { category: "other", retry: "never", actor: "developer" };
  /**
   * Some or all of the privileges were not revoked, because you do not have the right to revoke them.
   * 部分或全部权限未能撤销，因为当前角色无权撤销这些权限。
   *
   * privilege_not_revoked · other · retry: never · actor: developer
   */
  readonly "01006": { category: "other", retry: "never", actor: "developer" };
  /**
   * A string was cut off on the right because it was too long for its target.
   * 字符串超出目标的长度，右侧部分已被截断。
   *
   * ERRCODE_WARNING_STRING_DATA_RIGHT_TRUNCATION · other · retry: never · actor: developer
   */
  readonly "01004": { category: "other", retry: "never", actor: "developer" };
  /**
   * The statement uses a deprecated feature, which a future version of PostgreSQL may remove.
   * 语句使用了已弃用的功能，PostgreSQL 的后续版本可能不再提供该功能。
   *
   * deprecated_feature · other · retry: never · actor: developer
   */
  readonly "01P01": { category: "other", retry: "never", actor: "developer" };
  /**
   * No row matched: the statement returned, changed, or fetched nothing.
   * 没有符合条件的行：语句未返回、更改或提取任何数据。
   *
   * no_data · other · retry: never · actor: developer
   */
  readonly "02000": { category: "other", retry: "never", actor: "developer" };
  /**
   * The procedure has no further result sets to return.
   * 存储过程没有更多结果集可返回。
   *
   * no_additional_dynamic_result_sets_returned · other · retry: never · actor: developer
   */
  readonly "02001": { category: "other", retry: "never", actor: "developer" };
  /**
   * The SQL statement is still running, so the next command on the same connection cannot start.
   * SQL 语句尚未执行完毕，无法在同一连接上开始下一条命令。
   *
   * sql_statement_not_yet_complete · conflict · retry: after_change · actor: developer
   */
  readonly "03000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The connection to the database failed.
   * 数据库连接失败。
   *
   * connection_exception · unavailable · retry: later · actor: operator
   */
  readonly "08000": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The connection does not exist: it was closed, or never opened.
   * 连接不存在：可能已关闭，或从未打开。
   *
   * connection_does_not_exist · unavailable · retry: later · actor: developer
   */
  readonly "08003": { category: "unavailable", retry: "later", actor: "developer" };
  /**
   * The connection to the database was lost.
   * 与数据库的连接已断开。
   *
   * connection_failure · unavailable · retry: later · actor: operator
   */
  readonly "08006": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The client cannot establish a connection to the database.
   * 客户端无法建立与数据库的连接。
   *
   * sqlclient_unable_to_establish_sqlconnection · unavailable · retry: later · actor: operator
   */
  readonly "08001": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The server rejected the connection.
   * 服务器拒绝了连接。
   *
   * sqlserver_rejected_establishment_of_sqlconnection · permission · retry: after_change · actor: operator
   */
  readonly "08004": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The connection was lost during a commit, so it is not known whether the transaction took effect.
   * 连接在提交期间断开，无法确定事务是否已经生效。
   *
   * transaction_resolution_unknown · conflict · retry: after_change · actor: developer
   */
  readonly "08007": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A message between the client and the server violates the PostgreSQL protocol.
   * 客户端与服务器之间的消息不符合 PostgreSQL 协议。
   *
   * protocol_violation · invalid_request · retry: after_change · actor: developer
   */
  readonly "08P01": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A trigger failed.
   * 触发器执行失败。
   *
   * triggered_action_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "09000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * PostgreSQL does not support this feature, or does not support it in this form.
   * PostgreSQL 不支持此功能，或不支持此用法。
   *
   * feature_not_supported · unsupported · retry: after_change · actor: developer
   */
  readonly "0A000": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * A transaction cannot be started here, for example because one is already open or the connection does not allow it.
   * 此处无法启动事务，例如已有事务正在进行，或当前连接不允许启动事务。
   *
   * invalid_transaction_initiation · invalid_request · retry: after_change · actor: developer
   */
  readonly "0B000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A large object was used incorrectly.
   * 大对象的使用方式不正确。
   *
   * locator_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "0F000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The locator of a large object is invalid.
   * 大对象的定位器无效。
   *
   * invalid_locator_specification · invalid_request · retry: after_change · actor: developer
   */
  readonly "0F001": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The role that is named as the grantor cannot grant this privilege.
   * 指定为授权者的角色无权授予此权限。
   *
   * invalid_grantor · permission · retry: after_change · actor: operator
   */
  readonly "0L000": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * This privilege or role membership cannot be granted in this way.
   * 无法以这种方式授予此权限或角色成员资格。
   *
   * invalid_grant_operation · invalid_request · retry: after_change · actor: operator
   */
  readonly "0LP01": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * The role specified in the statement does not exist or cannot be used here.
   * 语句中指定的角色不存在，或不能在此处使用。
   *
   * invalid_role_specification · not_found · retry: after_change · actor: operator
   */
  readonly "0P000": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The diagnostics of a statement cannot be read.
   * 无法读取语句的诊断信息。
   *
   * diagnostics_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "0Z000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * GET STACKED DIAGNOSTICS was used outside an exception handler.
   * 在异常处理程序之外使用了 GET STACKED DIAGNOSTICS。
   *
   * stacked_diagnostics_accessed_without_active_handler · invalid_request · retry: after_change · actor: developer
   */
  readonly "0Z002": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An XPath or XQuery argument is invalid, such as the path that is passed to xpath() or XMLTABLE.
   * XPath 或 XQuery 参数无效，例如传给 xpath() 或 XMLTABLE 的路径。
   *
   * invalid_argument_for_xquery · invalid_request · retry: after_change · actor: developer
   */
  readonly "10608": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * No branch of a CASE statement applies, and the statement has no ELSE.
   * CASE 语句没有匹配的分支，也没有 ELSE。
   *
   * case_not_found · invalid_request · retry: after_change · actor: developer
   */
  readonly "20000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Too many rows: a subquery that must return at most one row returned several, or a statement would change the same row twice.
   * 行数过多：只能返回一行的子查询返回了多行，或一条语句会更改同一行两次。
   *
   * cardinality_violation · invalid_request · retry: after_change · actor: developer
   */
  readonly "21000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The statement contains data that PostgreSQL cannot process.
   * 语句中包含 PostgreSQL 无法处理的数据。
   *
   * data_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "22000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An array subscript is invalid, or the dimensions of the arrays do not match.
   * 数组下标无效，或数组的维度不一致。
   *
   * array_subscript_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "2202E": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A string contains bytes that the encoding of the database does not allow.
   * 字符串中含有数据库编码不允许的字节。
   *
   * character_not_in_repertoire · invalid_request · retry: after_change · actor: user
   */
  readonly "22021": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A date or a time is out of range.
   * 日期或时间超出范围。
   *
   * datetime_field_overflow · invalid_request · retry: after_change · actor: user
   */
  readonly "22008": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A number was divided by zero.
   * 除数为零。
   *
   * division_by_zero · invalid_request · retry: after_change · actor: user
   */
  readonly "22012": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A value cannot be assigned to its target, because their types do not match.
   * 值与目标的类型不一致，无法赋值。
   *
   * error_in_assignment · invalid_request · retry: after_change · actor: developer
   */
  readonly "22005": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The escape character of a pattern is also used for another purpose in it.
   * 匹配模式中的转义字符同时有其他用途。
   *
   * escape_character_conflict · invalid_request · retry: after_change · actor: developer
   */
  readonly "2200B": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A value is too large for the indicator variable of the program.
   * 值超出程序中指示符变量的范围。
   *
   * indicator_overflow · invalid_request · retry: after_change · actor: developer
   */
  readonly "22022": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An interval is out of range.
   * 时间间隔超出范围。
   *
   * interval_field_overflow · invalid_request · retry: after_change · actor: user
   */
  readonly "22015": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The logarithm of zero or of a negative number cannot be computed.
   * 无法计算零或负数的对数。
   *
   * invalid_argument_for_logarithm · invalid_request · retry: after_change · actor: user
   */
  readonly "2201E": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The argument of ntile() is not greater than zero.
   * ntile() 的参数不大于零。
   *
   * invalid_argument_for_ntile_function · invalid_request · retry: after_change · actor: developer
   */
  readonly "22014": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The argument of nth_value() is not greater than zero.
   * nth_value() 的参数不大于零。
   *
   * invalid_argument_for_nth_value_function · invalid_request · retry: after_change · actor: developer
   */
  readonly "22016": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A power or a square root cannot be computed: zero is raised to a negative power, a negative number is raised to a power that is not an integer, or the square root of a negative number is taken.
   * 无法计算幂或平方根：零的负数次幂、负数的非整数次幂，或负数的平方根。
   *
   * invalid_argument_for_power_function · invalid_request · retry: after_change · actor: user
   */
  readonly "2201F": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * An argument of width_bucket() is invalid: for example, the number of buckets is not greater than zero, or both bounds are equal.
   * width_bucket() 的参数无效，例如分组数不大于零，或上下界相等。
   *
   * invalid_argument_for_width_bucket_function · invalid_request · retry: after_change · actor: developer
   */
  readonly "2201G": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A string cannot be converted to the target type.
   * 字符串无法转换为目标类型。
   *
   * invalid_character_value_for_cast · invalid_request · retry: after_change · actor: user
   */
  readonly "22018": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A date or a time is not in a valid format.
   * 日期或时间没有采用有效的格式。
   *
   * invalid_datetime_format · invalid_request · retry: after_change · actor: user
   */
  readonly "22007": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The escape character is invalid: it is longer than one character.
   * 转义字符无效：多于一个字符。
   *
   * invalid_escape_character · invalid_request · retry: after_change · actor: developer
   */
  readonly "22019": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A byte string contains an escape byte that is invalid.
   * 字节串中的转义字节无效。
   *
   * invalid_escape_octet · invalid_request · retry: after_change · actor: developer
   */
  readonly "2200D": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An escape sequence in a string or a pattern is incomplete or invalid, or the string after ESCAPE has more than one character.
   * 字符串或匹配模式中的转义序列不完整或无效，或 ESCAPE 之后的字符串多于一个字符。
   *
   * invalid_escape_sequence · invalid_request · retry: after_change · actor: developer
   */
  readonly "22025": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A string uses a backslash escape that the current settings do not allow.
   * 字符串使用了当前设置不允许的反斜杠转义。
   *
   * nonstandard_use_of_escape_character · invalid_request · retry: after_change · actor: developer
   */
  readonly "22P06": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The indicator variable of a parameter has an invalid value.
   * 参数的指示符变量的值无效。
   *
   * invalid_indicator_parameter_value · invalid_request · retry: after_change · actor: developer
   */
  readonly "22010": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A parameter value is invalid: a setting or a function does not accept it.
   * 参数取值无效：设置项或函数不接受该取值。
   *
   * invalid_parameter_value · invalid_request · retry: after_change · actor: developer
   */
  readonly "22023": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The frame of a window function is invalid: the offset before PRECEDING or FOLLOWING is negative.
   * 窗口函数的窗口帧无效：PRECEDING 或 FOLLOWING 之前的偏移量为负数。
   *
   * invalid_preceding_or_following_size · invalid_request · retry: after_change · actor: developer
   */
  readonly "22013": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A regular expression is invalid.
   * 正则表达式无效。
   *
   * invalid_regular_expression · invalid_request · retry: after_change · actor: user
   */
  readonly "2201B": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The row count of LIMIT is negative.
   * LIMIT 的行数为负数。
   *
   * invalid_row_count_in_limit_clause · invalid_request · retry: after_change · actor: developer
   */
  readonly "2201W": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The row count of OFFSET is negative.
   * OFFSET 的行数为负数。
   *
   * invalid_row_count_in_result_offset_clause · invalid_request · retry: after_change · actor: developer
   */
  readonly "2201X": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An argument of TABLESAMPLE is invalid.
   * TABLESAMPLE 的参数无效。
   *
   * invalid_tablesample_argument · invalid_request · retry: after_change · actor: developer
   */
  readonly "2202H": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The seed of REPEATABLE in TABLESAMPLE is invalid.
   * TABLESAMPLE 中 REPEATABLE 的种子值无效。
   *
   * invalid_tablesample_repeat · invalid_request · retry: after_change · actor: developer
   */
  readonly "2202G": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The offset from UTC in a time is out of range.
   * 时间值相对于 UTC 的偏移量超出范围。
   *
   * invalid_time_zone_displacement_value · invalid_request · retry: after_change · actor: user
   */
  readonly "22009": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The escape character is used where it has no meaning.
   * 转义字符出现在没有意义的位置。
   *
   * invalid_use_of_escape_character · invalid_request · retry: after_change · actor: developer
   */
  readonly "2200C": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The most specific type of a value does not match the type that is needed here.
   * 值的最具体类型与使用处所需的类型不一致。
   *
   * most_specific_type_mismatch · invalid_request · retry: after_change · actor: developer
   */
  readonly "2200G": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A null value is not allowed here.
   * 此处不允许使用空值。
   *
   * null_value_not_allowed · invalid_request · retry: after_change · actor: developer
   */
  readonly "22004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A null value was read, but the program has no indicator variable for it.
   * 读取到空值，但程序没有对应的指示符变量。
   *
   * null_value_no_indicator_parameter · invalid_request · retry: after_change · actor: developer
   */
  readonly "22002": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A number is outside the range of its type.
   * 数字超出其类型的范围。
   *
   * numeric_value_out_of_range · invalid_request · retry: after_change · actor: user
   */
  readonly "22003": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A sequence has reached its maximum or minimum value and cannot generate another value.
   * 序列已达到最大值或最小值，无法继续生成新值。
   *
   * sequence_generator_limit_exceeded · quota · retry: after_change · actor: operator
   */
  readonly "2200H": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * A bit string does not have the length of its type.
   * 位串的长度与其类型不一致。
   *
   * string_data_length_mismatch · invalid_request · retry: after_change · actor: user
   */
  readonly "22026": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A string is too long for its column or type.
   * 字符串超出列或类型的长度限制。
   *
   * string_data_right_truncation · too_large · retry: after_change · actor: user
   */
  readonly "22001": { category: "too_large", retry: "after_change", actor: "user" };
  /**
   * The length of a substring is negative.
   * 子串的长度为负数。
   *
   * substring_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "22011": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The trim function was given more than one character to remove.
   * trim 函数收到了多个要去除的字符。
   *
   * trim_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "22027": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A string of the program does not end with a null byte.
   * 程序中的字符串没有以空字节结尾。
   *
   * unterminated_c_string · invalid_request · retry: after_change · actor: developer
   */
  readonly "22024": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An empty string is not allowed here.
   * 此处不允许使用空字符串。
   *
   * zero_length_character_string · invalid_request · retry: after_change · actor: developer
   */
  readonly "2200F": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A computation with floating-point numbers failed.
   * 浮点数运算失败。
   *
   * floating_point_exception · invalid_request · retry: after_change · actor: user
   */
  readonly "22P01": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A string is not a valid value of its type, for example abc for a number.
   * 字符串不是其类型的有效值，例如将 abc 用作数字。
   *
   * invalid_text_representation · invalid_request · retry: after_change · actor: user
   */
  readonly "22P02": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A value in binary format is invalid for its type.
   * 二进制格式的值对其类型无效。
   *
   * invalid_binary_representation · invalid_request · retry: after_change · actor: developer
   */
  readonly "22P03": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The data for COPY is not in the declared format.
   * COPY 的数据与声明的格式不符。
   *
   * bad_copy_file_format · invalid_request · retry: after_change · actor: user
   */
  readonly "22P04": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A character cannot be converted to the target encoding.
   * 字符无法转换为目标编码。
   *
   * untranslatable_character · invalid_request · retry: after_change · actor: user
   */
  readonly "22P05": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A composite value was written with an earlier definition of its type.
   * 复合值是按其类型的早期定义写入的。
   *
   * datum_version_mismatch · conflict · retry: after_change · actor: developer
   */
  readonly "22P07": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The value is not an XML document.
   * 该值不是 XML 文档。
   *
   * not_an_xml_document · invalid_request · retry: after_change · actor: user
   */
  readonly "2200L": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * An XML document is not well-formed.
   * XML 文档的格式不正确。
   *
   * invalid_xml_document · invalid_request · retry: after_change · actor: user
   */
  readonly "2200M": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * XML content is not well-formed.
   * XML 内容的格式不正确。
   *
   * invalid_xml_content · invalid_request · retry: after_change · actor: user
   */
  readonly "2200N": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * An XML comment is invalid: it contains two hyphens in a row, or ends with one.
   * XML 注释无效：其中含有连续的两个连字符，或以连字符结尾。
   *
   * invalid_xml_comment · invalid_request · retry: after_change · actor: user
   */
  readonly "2200S": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * An XML processing instruction is invalid, for example because its target is xml.
   * XML 处理指令无效，例如目标名为 xml。
   *
   * invalid_xml_processing_instruction · invalid_request · retry: after_change · actor: user
   */
  readonly "2200T": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON object contains the same key more than once.
   * JSON 对象中有重复的键。
   *
   * duplicate_json_object_key_value · invalid_request · retry: after_change · actor: user
   */
  readonly "22030": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The datetime() method of a JSON path received a value that is not a date or a time.
   * JSON 路径的 datetime() 方法收到的值不是日期或时间。
   *
   * invalid_argument_for_sql_json_datetime_function · invalid_request · retry: after_change · actor: user
   */
  readonly "22031": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The text is not valid JSON.
   * 文本不是有效的 JSON。
   *
   * invalid_json_text · invalid_request · retry: after_change · actor: user
   */
  readonly "22032": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A subscript in a JSON path is invalid or out of range.
   * JSON 路径中的下标无效或超出范围。
   *
   * invalid_sql_json_subscript · invalid_request · retry: after_change · actor: user
   */
  readonly "22033": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path found several items where only one is allowed.
   * JSON 路径在只允许一项的位置找到了多项。
   *
   * more_than_one_sql_json_item · invalid_request · retry: after_change · actor: user
   */
  readonly "22034": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path found nothing.
   * JSON 路径没有找到任何内容。
   *
   * no_sql_json_item · not_found · retry: after_change · actor: user
   */
  readonly "22035": { category: "not_found", retry: "after_change", actor: "user" };
  /**
   * A JSON path expects a number, but the value is not one.
   * JSON 路径需要数字，但该值不是数字。
   *
   * non_numeric_sql_json_item · invalid_request · retry: after_change · actor: user
   */
  readonly "22036": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON object contains a key that is not unique.
   * JSON 对象中的键不唯一。
   *
   * non_unique_keys_in_a_json_object · invalid_request · retry: after_change · actor: user
   */
  readonly "22037": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path needs a single item here, but found none or several.
   * JSON 路径在此处需要单独一项，但没有找到或找到了多项。
   *
   * singleton_sql_json_item_required · invalid_request · retry: after_change · actor: user
   */
  readonly "22038": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path expects an array, but the value is not one.
   * JSON 路径需要数组，但该值不是数组。
   *
   * sql_json_array_not_found · invalid_request · retry: after_change · actor: user
   */
  readonly "22039": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path specifies a member that does not exist.
   * JSON 路径指定的成员不存在。
   *
   * sql_json_member_not_found · not_found · retry: after_change · actor: user
   */
  readonly "2203A": { category: "not_found", retry: "after_change", actor: "user" };
  /**
   * A JSON path expects a number, but found none.
   * JSON 路径需要数字，但没有找到。
   *
   * sql_json_number_not_found · invalid_request · retry: after_change · actor: user
   */
  readonly "2203B": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON path expects an object, but the value is not one.
   * JSON 路径需要对象，但该值不是对象。
   *
   * sql_json_object_not_found · invalid_request · retry: after_change · actor: user
   */
  readonly "2203C": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A JSON array has too many elements.
   * JSON 数组的元素过多。
   *
   * too_many_json_array_elements · too_large · retry: after_change · actor: user
   */
  readonly "2203D": { category: "too_large", retry: "after_change", actor: "user" };
  /**
   * A JSON object has too many members.
   * JSON 对象的成员过多。
   *
   * too_many_json_object_members · too_large · retry: after_change · actor: user
   */
  readonly "2203E": { category: "too_large", retry: "after_change", actor: "user" };
  /**
   * A JSON path expects a scalar value, but found an object or an array.
   * JSON 路径需要标量值，但找到的是对象或数组。
   *
   * sql_json_scalar_required · invalid_request · retry: after_change · actor: user
   */
  readonly "2203F": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The item that a JSON path found cannot be converted to the target type.
   * JSON 路径找到的项无法转换为目标类型。
   *
   * sql_json_item_cannot_be_cast_to_target_type · invalid_request · retry: after_change · actor: user
   */
  readonly "2203G": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The change violates a constraint of the database.
   * 此更改违反了数据库的约束。
   *
   * integrity_constraint_violation · conflict · retry: after_change · actor: user
   */
  readonly "23000": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The row cannot be deleted or changed, because other rows refer to it through a foreign key with RESTRICT.
   * 该行不能删除或更改，因为有其他行通过带 RESTRICT 的外键引用它。
   *
   * restrict_violation · conflict · retry: after_change · actor: user
   */
  readonly "23001": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * A column that does not allow null values has no value.
   * 不允许空值的列没有值。
   *
   * not_null_violation · invalid_request · retry: after_change · actor: user
   */
  readonly "23502": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The row that a foreign key refers to does not exist, or other rows still refer to the row that is being deleted or changed.
   * 外键引用的行不存在，或要删除或更改的行仍被其他行引用。
   *
   * foreign_key_violation · conflict · retry: after_change · actor: user
   */
  readonly "23503": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * A row with the same unique value already exists.
   * 已存在具有相同唯一值的行。
   *
   * unique_violation · conflict · retry: after_change · actor: user
   */
  readonly "23505": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * A value violates a check constraint, or no partition accepts the row.
   * 值违反了检查约束，或没有分区接受该行。
   *
   * check_violation · invalid_request · retry: after_change · actor: user
   */
  readonly "23514": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The row conflicts with an existing row, for example because their time ranges overlap.
   * 该行与已有的行冲突，例如时间范围重叠。
   *
   * exclusion_violation · conflict · retry: after_change · actor: user
   */
  readonly "23P01": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The cursor is not in the right state: for example, it is not open, or not on a row.
   * 游标状态不正确，例如尚未打开，或未定位到任何一行。
   *
   * invalid_cursor_state · conflict · retry: after_change · actor: developer
   */
  readonly "24000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The transaction is in a state that does not allow this statement.
   * 事务当前的状态不允许执行此语句。
   *
   * invalid_transaction_state · conflict · retry: after_change · actor: developer
   */
  readonly "25000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The statement cannot run inside a transaction, or must come before the first query of the transaction.
   * 此语句不能在事务中执行，或必须在事务的第一个查询之前执行。
   *
   * active_sql_transaction · conflict · retry: after_change · actor: developer
   */
  readonly "25001": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The connection already takes part in a transaction of another branch.
   * 连接已处于另一个分支事务中。
   *
   * branch_transaction_already_active · conflict · retry: after_change · actor: developer
   */
  readonly "25002": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The held cursor (WITH HOLD) needs the isolation level with which it was opened.
   * 可保持游标（WITH HOLD）需要使用其打开时的隔离级别。
   *
   * held_cursor_requires_same_isolation_level · conflict · retry: after_change · actor: developer
   */
  readonly "25008": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The access mode of the transaction differs from that of its other branches.
   * 事务的访问模式与其他分支不一致。
   *
   * inappropriate_access_mode_for_branch_transaction · invalid_request · retry: after_change · actor: developer
   */
  readonly "25003": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The isolation level of the transaction differs from that of its other branches.
   * 事务的隔离级别与其他分支不一致。
   *
   * inappropriate_isolation_level_for_branch_transaction · invalid_request · retry: after_change · actor: developer
   */
  readonly "25004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * No transaction is active for this branch.
   * 此分支没有正在进行的事务。
   *
   * no_active_sql_transaction_for_branch_transaction · conflict · retry: after_change · actor: developer
   */
  readonly "25005": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The transaction is read-only, or the server is a standby, so nothing can be changed.
   * 事务是只读的，或服务器是备用服务器，因此不能进行更改。
   *
   * read_only_sql_transaction · conflict · retry: after_change · actor: developer
   */
  readonly "25006": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * Statements that change the schema and statements that change data cannot be in the same transaction.
   * 更改模式（schema）的语句与更改数据的语句不能在同一个事务中。
   *
   * schema_and_data_statement_mixing_not_supported · unsupported · retry: after_change · actor: developer
   */
  readonly "25007": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The statement works only inside a transaction, and none is open.
   * 此语句只能在事务中执行，而当前没有打开的事务。
   *
   * no_active_sql_transaction · conflict · retry: after_change · actor: developer
   */
  readonly "25P01": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * An earlier statement of the transaction failed, so PostgreSQL ignores all further statements until the transaction ends.
   * 事务中较早的语句执行失败，在事务结束之前，PostgreSQL 会忽略后续所有语句。
   *
   * in_failed_sql_transaction · conflict · retry: after_change · actor: developer
   */
  readonly "25P02": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The connection was closed because its transaction was idle for too long (idle_in_transaction_session_timeout).
   * 事务空闲时间过长，连接已关闭（idle_in_transaction_session_timeout）。
   *
   * idle_in_transaction_session_timeout · timeout · retry: later · actor: developer
   */
  readonly "25P03": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * The connection was closed because its transaction took too long (transaction_timeout).
   * 事务持续时间过长，连接已关闭（transaction_timeout）。
   *
   * transaction_timeout · timeout · retry: later · actor: developer
   */
  readonly "25P04": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * The prepared statement does not exist.
   * 预备语句不存在。
   *
   * invalid_sql_statement_name · not_found · retry: after_change · actor: developer
   */
  readonly "26000": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A trigger changed a row that the same statement also changes.
   * 触发器更改了同一条语句正在更改的行。
   *
   * triggered_data_change_violation · conflict · retry: after_change · actor: developer
   */
  readonly "27000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The server does not accept this login: the role does not exist or is not allowed to log in, or pg_hba.conf does not allow this role, database, and client address.
   * 服务器不接受此次登录：角色不存在或不允许登录，或 pg_hba.conf 不允许此角色、数据库和客户端地址的组合。
   *
   * invalid_authorization_specification · authentication · retry: after_change · actor: operator
   */
  readonly "28000": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The password is wrong, or the role does not exist.
   * 密码错误，或角色不存在。
   *
   * invalid_password · authentication · retry: after_change · actor: operator
   */
  readonly "28P01": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The privilege cannot be revoked, because other privileges depend on it.
   * 该权限不能撤销，因为有其他权限依赖于它。
   *
   * dependent_privilege_descriptors_still_exist · conflict · retry: after_change · actor: operator
   */
  readonly "2B000": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * The object cannot be dropped, because other objects depend on it.
   * 该对象不能删除，因为有其他对象依赖于它。
   *
   * dependent_objects_still_exist · conflict · retry: after_change · actor: operator
   */
  readonly "2BP01": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * The transaction cannot be committed or rolled back here.
   * 此处不能提交或回滚事务。
   *
   * invalid_transaction_termination · invalid_request · retry: after_change · actor: developer
   */
  readonly "2D000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An SQL function failed.
   * SQL 函数执行失败。
   *
   * sql_routine_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "2F000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function ended without RETURN.
   * 函数结束时没有执行 RETURN。
   *
   * function_executed_no_return_statement · invalid_request · retry: after_change · actor: developer
   */
  readonly "2F005": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The function is not allowed to change data.
   * 该函数不允许更改数据。
   *
   * modifying_sql_data_not_permitted · invalid_request · retry: after_change · actor: developer
   */
  readonly "2F002": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The function contains a statement that functions must not use, or connects to another server without a password.
   * 函数中含有不允许在函数中使用的语句，或在没有密码的情况下连接其他服务器。
   *
   * prohibited_sql_statement_attempted · invalid_request · retry: after_change · actor: developer
   */
  readonly "2F003": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The function is not allowed to read data.
   * 该函数不允许读取数据。
   *
   * reading_sql_data_not_permitted · invalid_request · retry: after_change · actor: developer
   */
  readonly "2F004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The cursor does not exist.
   * 游标不存在。
   *
   * invalid_cursor_name · not_found · retry: after_change · actor: developer
   */
  readonly "34000": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A function written in another language failed, or a program that COPY runs failed.
   * 用其他语言编写的函数或 COPY 运行的程序执行失败。
   *
   * external_routine_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "38000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The external function is not allowed to run SQL.
   * 外部函数不允许执行 SQL。
   *
   * containing_sql_not_permitted · invalid_request · retry: after_change · actor: developer
   */
  readonly "38001": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The external function is not allowed to change data.
   * 外部函数不允许更改数据。
   *
   * ERRCODE_E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED · invalid_request · retry: after_change · actor: developer
   */
  readonly "38002": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The external function runs a statement that functions must not use.
   * 外部函数执行了不允许在函数中使用的语句。
   *
   * ERRCODE_E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED · invalid_request · retry: after_change · actor: developer
   */
  readonly "38003": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The external function is not allowed to read data.
   * 外部函数不允许读取数据。
   *
   * ERRCODE_E_R_E_READING_SQL_DATA_NOT_PERMITTED · invalid_request · retry: after_change · actor: developer
   */
  readonly "38004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function written in another language was not called correctly.
   * 没有正确调用以其他语言编写的函数。
   *
   * external_routine_invocation_exception · invalid_request · retry: after_change · actor: developer
   */
  readonly "39000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function reported an error with an invalid SQLSTATE.
   * 函数报告错误时使用了无效的 SQLSTATE。
   *
   * invalid_sqlstate_returned · invalid_request · retry: after_change · actor: developer
   */
  readonly "39001": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function written in another language does not accept null values.
   * 用其他语言编写的函数不接受空值。
   *
   * ERRCODE_E_R_I_E_NULL_VALUE_NOT_ALLOWED · invalid_request · retry: after_change · actor: developer
   */
  readonly "39004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A trigger function returned a value that is not allowed, or was not called by a trigger.
   * 触发器函数返回了不允许的值，或没有作为触发器调用。
   *
   * trigger_protocol_violated · invalid_request · retry: after_change · actor: developer
   */
  readonly "39P01": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function that returns a set does not follow the rules for such functions.
   * 返回集合的函数没有遵守此类函数的规则。
   *
   * srf_protocol_violated · invalid_request · retry: after_change · actor: developer
   */
  readonly "39P02": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function for event triggers was not called as an event trigger.
   * 事件触发器函数没有作为事件触发器调用。
   *
   * event_trigger_protocol_violated · invalid_request · retry: after_change · actor: developer
   */
  readonly "39P03": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A savepoint cannot be used here.
   * 此处不能使用保存点。
   *
   * savepoint_exception · conflict · retry: after_change · actor: developer
   */
  readonly "3B000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The savepoint does not exist.
   * 保存点不存在。
   *
   * invalid_savepoint_specification · not_found · retry: after_change · actor: developer
   */
  readonly "3B001": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The database does not exist.
   * 数据库不存在。
   *
   * invalid_catalog_name · not_found · retry: after_change · actor: operator
   */
  readonly "3D000": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The schema does not exist, or search_path does not contain a schema in which to create the object.
   * 模式（schema）不存在，或 search_path 中没有可用于创建对象的模式。
   *
   * invalid_schema_name · not_found · retry: after_change · actor: developer
   */
  readonly "3F000": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The transaction was rolled back.
   * 事务已被回滚。
   *
   * transaction_rollback · conflict · retry: after_change · actor: developer
   */
  readonly "40000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The transaction was rolled back because it violates a constraint.
   * 事务违反约束，已被回滚。
   *
   * transaction_integrity_constraint_violation · conflict · retry: after_change · actor: developer
   */
  readonly "40002": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The transaction failed because it conflicts with another one that ran at the same time or, on a standby server, with WAL replay.
   * 事务失败，因为它与同时进行的另一个事务冲突，或在备用服务器上与 WAL 重放冲突。
   *
   * serialization_failure · conflict · retry: now · actor: developer
   */
  readonly "40001": { category: "conflict", retry: "now", actor: "developer" };
  /**
   * It is not known whether the statement took effect.
   * 无法确定语句是否已经生效。
   *
   * statement_completion_unknown · conflict · retry: after_change · actor: developer
   */
  readonly "40003": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * Two or more transactions waited for each other (deadlock), so this one failed.
   * 两个或多个事务互相等待（死锁），此事务因此失败。
   *
   * deadlock_detected · conflict · retry: now · actor: developer
   */
  readonly "40P01": { category: "conflict", retry: "now", actor: "developer" };
  /**
   * The statement has an error in its syntax, or breaks an access rule.
   * 语句有语法错误，或违反访问规则。
   *
   * syntax_error_or_access_rule_violation · invalid_request · retry: after_change · actor: developer
   */
  readonly "42000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The SQL statement has a syntax error.
   * SQL 语句有语法错误。
   *
   * syntax_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "42601": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The role does not have permission to perform this operation.
   * 角色没有执行此操作的权限。
   *
   * insufficient_privilege · permission · retry: after_change · actor: operator
   */
  readonly "42501": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * A value of this type cannot be converted to the target type.
   * 此类型的值无法转换为目标类型。
   *
   * cannot_coerce · invalid_request · retry: after_change · actor: developer
   */
  readonly "42846": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A column is neither in GROUP BY nor inside an aggregate function, or an aggregate function is in the wrong place.
   * 列既不在 GROUP BY 中，也不在聚合函数中，或聚合函数的位置不正确。
   *
   * grouping_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "42803": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A window function is in the wrong place, or its window is defined incorrectly.
   * 窗口函数的位置不正确，或其窗口定义有误。
   *
   * windowing_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P20": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A recursive query refers to itself in a way that is not allowed.
   * 递归查询以不允许的方式引用了自身。
   *
   * invalid_recursion · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P19": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A foreign key cannot be defined like this: the referenced columns have no unique constraint, or their number does not match that of the referencing columns.
   * 无法这样定义外键：被引用的列没有唯一约束，或其数量与引用列不一致。
   *
   * invalid_foreign_key · invalid_request · retry: after_change · actor: developer
   */
  readonly "42830": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A name is invalid.
   * 名称无效。
   *
   * invalid_name · invalid_request · retry: after_change · actor: developer
   */
  readonly "42602": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A name is too long.
   * 名称过长。
   *
   * name_too_long · invalid_request · retry: after_change · actor: developer
   */
  readonly "42622": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The name is reserved by PostgreSQL.
   * 该名称是 PostgreSQL 的保留名称。
   *
   * reserved_name · invalid_request · retry: after_change · actor: developer
   */
  readonly "42939": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The type of an expression or a column does not fit its use, for example a value of type text in an integer column.
   * 表达式或列的类型与其用途不符，例如将 text 类型的值写入整数列。
   *
   * datatype_mismatch · invalid_request · retry: after_change · actor: developer
   */
  readonly "42804": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The type of a parameter or a value cannot be determined.
   * 无法确定参数或值的类型。
   *
   * indeterminate_datatype · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P18": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * Two expressions with different collations are combined.
   * 组合使用的两个表达式具有不同的排序规则。
   *
   * collation_mismatch · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P21": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The collation to use cannot be determined.
   * 无法确定应使用的排序规则。
   *
   * indeterminate_collation · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P22": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The statement does not apply to this kind of object: for example, the object is a view, not a table.
   * 语句不适用于此类对象，例如对象是视图而不是表。
   *
   * wrong_object_type · invalid_request · retry: after_change · actor: developer
   */
  readonly "42809": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A value was provided for a column whose values PostgreSQL always generates.
   * 为始终由 PostgreSQL 生成的列提供了值。
   *
   * generated_always · invalid_request · retry: after_change · actor: developer
   */
  readonly "428C9": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The column does not exist.
   * 列不存在。
   *
   * undefined_column · not_found · retry: after_change · actor: developer
   */
  readonly "42703": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * No function or operator with this name accepts arguments of these types.
   * 没有名称和参数类型都匹配的函数或运算符。
   *
   * undefined_function · not_found · retry: after_change · actor: developer
   */
  readonly "42883": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The table or view does not exist.
   * 表或视图不存在。
   *
   * undefined_table · not_found · retry: after_change · actor: developer
   */
  readonly "42P01": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The statement uses a parameter that does not exist, such as $2 where only one is declared.
   * 语句使用了不存在的参数，例如只声明了一个参数却使用 $2。
   *
   * undefined_parameter · not_found · retry: after_change · actor: developer
   */
  readonly "42P02": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * An object specified in the statement does not exist, such as a type, an index, a role, or a setting.
   * 语句指定的对象不存在，例如类型、索引、角色或设置项。
   *
   * undefined_object · not_found · retry: after_change · actor: developer
   */
  readonly "42704": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The column already exists, or the statement specifies it twice.
   * 列已存在，或语句中重复指定了该列。
   *
   * duplicate_column · conflict · retry: after_change · actor: developer
   */
  readonly "42701": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A cursor with this name already exists.
   * 已存在同名的游标。
   *
   * duplicate_cursor · conflict · retry: after_change · actor: developer
   */
  readonly "42P03": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A database with this name already exists.
   * 已存在同名的数据库。
   *
   * duplicate_database · conflict · retry: after_change · actor: operator
   */
  readonly "42P04": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * A function with this name and these argument types already exists.
   * 已存在名称和参数类型相同的函数。
   *
   * duplicate_function · conflict · retry: after_change · actor: developer
   */
  readonly "42723": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A prepared statement with this name already exists on the connection.
   * 连接上已存在同名的预备语句。
   *
   * duplicate_prepared_statement · conflict · retry: after_change · actor: developer
   */
  readonly "42P05": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A schema with this name already exists.
   * 已存在同名的模式（schema）。
   *
   * duplicate_schema · conflict · retry: after_change · actor: developer
   */
  readonly "42P06": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A table, view, index, or sequence with this name already exists.
   * 已存在同名的表、视图、索引或序列。
   *
   * duplicate_table · conflict · retry: after_change · actor: developer
   */
  readonly "42P07": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The query uses the same table name or alias twice.
   * 查询中重复使用了同一个表名或别名。
   *
   * duplicate_alias · invalid_request · retry: after_change · actor: developer
   */
  readonly "42712": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An object with this name already exists, such as a type, a role, or a constraint.
   * 已存在同名的对象，例如类型、角色或约束。
   *
   * duplicate_object · conflict · retry: after_change · actor: developer
   */
  readonly "42710": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The column name is ambiguous: several tables have a column with this name, or a variable has the same name.
   * 列名不明确：多个表都有此名称的列，或有变量与列同名。
   *
   * ambiguous_column · invalid_request · retry: after_change · actor: developer
   */
  readonly "42702": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The reference is ambiguous: several functions or operators match.
   * 引用不明确：有多个匹配的函数或运算符。
   *
   * ambiguous_function · invalid_request · retry: after_change · actor: developer
   */
  readonly "42725": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The type of a parameter is ambiguous, because its uses need different types.
   * 参数的类型不明确，因为各处使用所需的类型不同。
   *
   * ambiguous_parameter · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P08": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The alias is ambiguous: several tables use it.
   * 别名不明确：有多个表使用该别名。
   *
   * ambiguous_alias · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P09": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A column is used where that is not allowed, or ON CONFLICT specifies columns without a unique constraint.
   * 在不允许的位置引用了列，或 ON CONFLICT 指定的列没有唯一约束。
   *
   * invalid_column_reference · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P10": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A column is defined incorrectly: for example, it inherits from a generated column but has a default.
   * 列的定义不正确，例如继承自生成列，却指定了默认值。
   *
   * invalid_column_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42611": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A cursor is defined incorrectly, for example with options that exclude each other.
   * 游标的定义不正确，例如使用了互斥的选项。
   *
   * invalid_cursor_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P11": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A database is defined incorrectly.
   * 数据库的定义不正确。
   *
   * invalid_database_definition · invalid_request · retry: after_change · actor: operator
   */
  readonly "42P12": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A function is defined incorrectly: for example, its body does not return the declared type.
   * 函数的定义不正确，例如函数体返回的类型与声明不符。
   *
   * invalid_function_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P13": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A prepared statement is defined incorrectly, for example because its name is empty.
   * 预备语句的定义不正确，例如名称为空。
   *
   * invalid_prepared_statement_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P14": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A schema is defined incorrectly, for example because CREATE SCHEMA contains an object of another schema.
   * 模式（schema）的定义不正确，例如 CREATE SCHEMA 中含有其他模式的对象。
   *
   * invalid_schema_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P15": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A table or view is defined incorrectly: for example, it has more than one primary key.
   * 表或视图的定义不正确，例如有多个主键。
   *
   * invalid_table_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P16": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An object is defined incorrectly, for example an index with a function that is not IMMUTABLE.
   * 对象的定义不正确，例如索引使用了非 IMMUTABLE 的函数。
   *
   * invalid_object_definition · invalid_request · retry: after_change · actor: developer
   */
  readonly "42P17": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The row does not satisfy the condition of the view through which it is inserted or updated.
   * 通过视图插入或更新的行不满足该视图的条件。
   *
   * with_check_option_violation · invalid_request · retry: after_change · actor: user
   */
  readonly "44000": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The server does not have enough resources at the moment.
   * 服务器当前资源不足。
   *
   * insufficient_resources · unavailable · retry: later · actor: operator
   */
  readonly "53000": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The disk of the server is full.
   * 服务器磁盘已满。
   *
   * disk_full · quota · retry: after_change · actor: operator
   */
  readonly "53100": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The server has run out of memory.
   * 服务器内存不足。
   *
   * out_of_memory · unavailable · retry: later · actor: operator
   */
  readonly "53200": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The maximum number of connections has been reached, so the server does not accept another one.
   * 连接数已达到上限，服务器不再接受新连接。
   *
   * too_many_connections · unavailable · retry: later · actor: operator
   */
  readonly "53300": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * A limit of the configuration is exceeded, such as the space for temporary files.
   * 超出配置中的上限，例如临时文件的空间。
   *
   * configuration_limit_exceeded · quota · retry: after_change · actor: operator
   */
  readonly "53400": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * A statement or a value exceeds a fixed limit of PostgreSQL, such as the size of an index row.
   * 语句或值超出 PostgreSQL 的固定限制，例如索引行的大小。
   *
   * program_limit_exceeded · too_large · retry: after_change · actor: developer
   */
  readonly "54000": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The statement is too complex: it is nested too deeply, or functions call each other too deeply.
   * 语句过于复杂：嵌套过深，或函数层层调用过深。
   *
   * statement_too_complex · too_large · retry: after_change · actor: developer
   */
  readonly "54001": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The table or the query has too many columns.
   * 表或查询的列过多。
   *
   * too_many_columns · too_large · retry: after_change · actor: developer
   */
  readonly "54011": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * A function has too many arguments.
   * 函数的参数过多。
   *
   * too_many_arguments · too_large · retry: after_change · actor: developer
   */
  readonly "54023": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The object is not in the state that the operation needs.
   * 对象未处于此操作所需的状态。
   *
   * object_not_in_prerequisite_state · conflict · retry: after_change · actor: developer
   */
  readonly "55000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The object is in use by another session, or by an open cursor or query.
   * 对象正由其他会话或打开的游标、查询使用。
   *
   * object_in_use · conflict · retry: after_change · actor: operator
   */
  readonly "55006": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * The setting cannot be changed now.
   * 现在不能更改此设置项。
   *
   * cant_change_runtime_param · invalid_request · retry: after_change · actor: operator
   */
  readonly "55P02": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A lock is not available: another transaction holds it, and NOWAIT or lock_timeout does not allow the statement to wait any longer.
   * 无法获得锁：其他事务持有该锁，而 NOWAIT 或 lock_timeout 不允许继续等待。
   *
   * lock_not_available · conflict · retry: later · actor: developer
   */
  readonly "55P03": { category: "conflict", retry: "later", actor: "developer" };
  /**
   * A new value of an enum type cannot be used yet, because the transaction that added it has not ended.
   * 枚举类型的新值还不能使用，因为添加该值的事务尚未结束。
   *
   * unsafe_new_enum_value_usage · conflict · retry: after_change · actor: developer
   */
  readonly "55P04": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * An administrator or the server intervened and ended the operation.
   * 管理员或服务器进行干预，终止了操作。
   *
   * operator_intervention · unavailable · retry: later · actor: operator
   */
  readonly "57000": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The query was canceled, either on request or because it took longer than statement_timeout allows.
   * 查询已被取消：可能是收到取消请求，也可能是超出 statement_timeout 允许的时间。
   *
   * query_canceled · timeout · retry: later · actor: developer
   */
  readonly "57014": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * An administrator ended the connection, for example because the server is shutting down.
   * 管理员终止了连接，例如因为服务器正在关闭。
   *
   * admin_shutdown · unavailable · retry: later · actor: operator
   */
  readonly "57P01": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The server ended the connection because another of its processes crashed.
   * 服务器的另一个进程已崩溃，服务器因此终止了此连接。
   *
   * crash_shutdown · unavailable · retry: later · actor: operator
   */
  readonly "57P02": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The server does not accept connections now, because it is starting, shutting down, or recovering.
   * 服务器正在启动、关闭或恢复，暂不接受连接。
   *
   * cannot_connect_now · unavailable · retry: later · actor: operator
   */
  readonly "57P03": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The database to which the connection belonged was dropped.
   * 连接所属的数据库已被删除。
   *
   * database_dropped · not_found · retry: after_change · actor: operator
   */
  readonly "57P04": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The connection was closed because it was idle for too long (idle_session_timeout).
   * 连接空闲时间过长，已被关闭（idle_session_timeout）。
   *
   * idle_session_timeout · timeout · retry: later · actor: developer
   */
  readonly "57P05": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * An error of the operating system occurred on the server.
   * 服务器的操作系统发生错误。
   *
   * system_error · internal · retry: later · actor: operator
   */
  readonly "58000": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The server cannot read or write a file.
   * 服务器无法读取或写入文件。
   *
   * io_error · internal · retry: later · actor: operator
   */
  readonly "58030": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A file that the server needs does not exist.
   * 服务器所需的文件不存在。
   *
   * undefined_file · not_found · retry: after_change · actor: operator
   */
  readonly "58P01": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * A file that the server tries to create already exists.
   * 服务器要创建的文件已存在。
   *
   * duplicate_file · conflict · retry: after_change · actor: operator
   */
  readonly "58P02": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * The name of a file is too long for the operating system of the server.
   * 文件名超出服务器操作系统的长度限制。
   *
   * file_name_too_long · invalid_request · retry: after_change · actor: operator
   */
  readonly "58P03": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * The snapshot of the transaction is too old: the rows that it needs may already have been removed (old_snapshot_threshold).
   * 事务的快照过旧：其所需的行可能已被清除（old_snapshot_threshold）。
   *
   * snapshot_too_old · conflict · retry: after_change · actor: developer
   */
  readonly "72000": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A configuration file of the server has an error.
   * 服务器的配置文件有错误。
   *
   * config_file_error · invalid_request · retry: after_change · actor: operator
   */
  readonly "F0000": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A lock file already exists, so another server may be using the same data or port.
   * 锁文件已存在，可能有另一个服务器正在使用相同的数据或端口。
   *
   * lock_file_exists · conflict · retry: after_change · actor: operator
   */
  readonly "F0001": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper (FDW) reported an error.
   * 外部数据包装器（FDW）报告了错误。
   *
   * fdw_error · internal · retry: later · actor: operator
   */
  readonly "HV000": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A column of the foreign table does not exist in the remote table.
   * 外部表的列在远程表中不存在。
   *
   * fdw_column_name_not_found · not_found · retry: after_change · actor: operator
   */
  readonly "HV005": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper needs a parameter that has no value.
   * 外部数据包装器所需的参数没有值。
   *
   * fdw_dynamic_parameter_value_needed · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV002": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper called functions in the wrong order.
   * 外部数据包装器调用函数的顺序不正确。
   *
   * fdw_function_sequence_error · internal · retry: later · actor: operator
   */
  readonly "HV010": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A foreign data wrapper received an inconsistent data description.
   * 外部数据包装器收到的数据描述前后不一致。
   *
   * fdw_inconsistent_descriptor_information · internal · retry: later · actor: operator
   */
  readonly "HV021": { category: "internal", retry: "later", actor: "operator" };
  /**
   * An attribute of the foreign data has an invalid value.
   * 外部数据的属性值无效。
   *
   * fdw_invalid_attribute_value · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV024": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign table uses a column name that the remote source does not accept.
   * 外部表使用了远程数据源不接受的列名。
   *
   * fdw_invalid_column_name · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV007": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper used a column number that does not exist.
   * 外部数据包装器使用了不存在的列号。
   *
   * fdw_invalid_column_number · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV008": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A column of a foreign table has a type that does not fit the remote data.
   * 外部表的列类型与远程数据不符。
   *
   * fdw_invalid_data_type · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV004": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper described a data type incorrectly.
   * 外部数据包装器对数据类型的描述不正确。
   *
   * fdw_invalid_data_type_descriptors · internal · retry: later · actor: operator
   */
  readonly "HV006": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A foreign data wrapper used an unknown field in a data description.
   * 外部数据包装器在数据描述中使用了未知的字段。
   *
   * fdw_invalid_descriptor_field_identifier · internal · retry: later · actor: operator
   */
  readonly "HV091": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A foreign data wrapper used an invalid handle.
   * 外部数据包装器使用了无效的句柄。
   *
   * fdw_invalid_handle · internal · retry: later · actor: operator
   */
  readonly "HV00B": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A foreign data wrapper asked for an option by an index that does not exist.
   * 外部数据包装器请求的选项索引不存在。
   *
   * fdw_invalid_option_index · internal · retry: later · actor: operator
   */
  readonly "HV00C": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The foreign data wrapper does not have an option with this name.
   * 外部数据包装器没有此名称的选项。
   *
   * fdw_invalid_option_name · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV00D": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper used a string or a buffer of an invalid length.
   * 外部数据包装器使用的字符串或缓冲区长度无效。
   *
   * fdw_invalid_string_length_or_buffer_length · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV090": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A string from the foreign data has an invalid format.
   * 外部数据中的字符串格式无效。
   *
   * fdw_invalid_string_format · invalid_request · retry: after_change · actor: operator
   */
  readonly "HV00A": { category: "invalid_request", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper used a null pointer where that is not allowed.
   * 外部数据包装器在不允许的位置使用了空指针。
   *
   * fdw_invalid_use_of_null_pointer · internal · retry: later · actor: operator
   */
  readonly "HV009": { category: "internal", retry: "later", actor: "operator" };
  /**
   * A foreign data wrapper has too many handles open.
   * 外部数据包装器打开的句柄过多。
   *
   * fdw_too_many_handles · quota · retry: after_change · actor: operator
   */
  readonly "HV014": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * A foreign data wrapper has run out of memory.
   * 外部数据包装器内存不足。
   *
   * fdw_out_of_memory · unavailable · retry: later · actor: operator
   */
  readonly "HV001": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * No schema can be imported: the foreign server has none, or the foreign data wrapper does not support IMPORT FOREIGN SCHEMA.
   * 无法导入任何模式（schema）：外部服务器没有模式，或外部数据包装器不支持 IMPORT FOREIGN SCHEMA。
   *
   * fdw_no_schemas · not_found · retry: after_change · actor: operator
   */
  readonly "HV00P": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The foreign data wrapper needs an option that is not set, or does not have an option with this name.
   * 外部数据包装器所需的选项没有设置，或外部数据包装器没有此名称的选项。
   *
   * fdw_option_name_not_found · not_found · retry: after_change · actor: operator
   */
  readonly "HV00J": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The foreign data wrapper cannot use the reply of the foreign server.
   * 外部数据包装器无法使用外部服务器的回复。
   *
   * fdw_reply_handle · internal · retry: later · actor: operator
   */
  readonly "HV00K": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The schema does not exist on the foreign server.
   * 外部服务器上不存在该模式（schema）。
   *
   * fdw_schema_not_found · not_found · retry: after_change · actor: operator
   */
  readonly "HV00Q": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The table does not exist on the foreign server.
   * 外部服务器上不存在该表。
   *
   * fdw_table_not_found · not_found · retry: after_change · actor: operator
   */
  readonly "HV00R": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * The foreign data wrapper cannot start a query on the foreign server.
   * 外部数据包装器无法在外部服务器上开始查询。
   *
   * fdw_unable_to_create_execution · internal · retry: later · actor: operator
   */
  readonly "HV00L": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The foreign data wrapper cannot create a reply.
   * 外部数据包装器无法创建回复。
   *
   * fdw_unable_to_create_reply · internal · retry: later · actor: operator
   */
  readonly "HV00M": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The foreign data wrapper cannot connect to the foreign server.
   * 外部数据包装器无法连接到外部服务器。
   *
   * fdw_unable_to_establish_connection · unavailable · retry: later · actor: operator
   */
  readonly "HV00N": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * A function in PL/pgSQL failed.
   * PL/pgSQL 函数执行失败。
   *
   * plpgsql_error · invalid_request · retry: after_change · actor: developer
   */
  readonly "P0000": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A function or a trigger raised an error of its own with RAISE EXCEPTION.
   * 函数或触发器通过 RAISE EXCEPTION 抛出了自定义的错误。
   *
   * raise_exception · other · retry: never · actor: developer
   */
  readonly "P0001": { category: "other", retry: "never", actor: "developer" };
  /**
   * A query in a function returned no row where exactly one was expected.
   * 函数中的查询预期返回一行，却没有返回任何行。
   *
   * no_data_found · not_found · retry: after_change · actor: developer
   */
  readonly "P0002": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A query in a function returned several rows where exactly one was expected.
   * 函数中的查询预期返回一行，却返回了多行。
   *
   * too_many_rows · invalid_request · retry: after_change · actor: developer
   */
  readonly "P0003": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An assertion in a function failed.
   * 函数中的断言不成立。
   *
   * assert_failure · invalid_request · retry: after_change · actor: developer
   */
  readonly "P0004": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An internal error occurred in PostgreSQL.
   * PostgreSQL 发生内部错误。
   *
   * internal_error · internal · retry: later · actor: provider
   */
  readonly "XX000": { category: "internal", retry: "later", actor: "provider" };
  /**
   * Data in the database is corrupted.
   * 数据库中的数据已损坏。
   *
   * data_corrupted · internal · retry: never · actor: operator
   */
  readonly "XX001": { category: "internal", retry: "never", actor: "operator" };
  /**
   * An index is corrupted.
   * 索引已损坏。
   *
   * index_corrupted · internal · retry: after_change · actor: operator
   */
  readonly "XX002": { category: "internal", retry: "after_change", actor: "operator" };
}

/** Every PostgreSQL code that the catalog lists, verbatim. */
export type PostgresqlCode = keyof PostgresqlFacts;

/** The PostgreSQL error with this code. */
export interface PostgresqlErrorOf<Code extends PostgresqlCode | "$unknown"> extends PostgresqlOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
  /** Values for the placeholders in its message and solution. */
  readonly parameters: Code extends keyof PostgresqlParameters ? PostgresqlParameters[Code] : Parameterless;
}

/** An error whose code the catalog does not list. */
export interface PostgresqlUnknownError extends PostgresqlErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how PostgreSQL structures its codes. */
  readonly nearest: PostgresqlCode | undefined;
}

interface AllFacts extends PostgresqlFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every PostgreSQL error, keyed by code; unlisted codes are under `$unknown`. */
export interface PostgresqlErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: PostgresqlUnknownError;
}

type Listed = { readonly [Code in keyof PostgresqlFacts]: PostgresqlErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface PostgresqlLifecycles {
  readonly "1.0.0": PostgresqlCode;
}

/** The PostgreSQL errors with these codes. */
export type PostgresqlErrorIn<Code extends PostgresqlCode> = PostgresqlErrors[Code];

/** Any PostgreSQL error that the catalog lists. */
export type PostgresqlListedError = PostgresqlErrors[PostgresqlCode];

/** Any PostgreSQL error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type PostgresqlError = PostgresqlListedError | PostgresqlUnknownError;

/** Values for the placeholders in the texts of some codes. A parameter is `undefined` if the response did not contain it, or if the client dropped it. */
export interface PostgresqlParameters {
  readonly "23000": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
  };
  readonly "23001": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
  };
  readonly "23502": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the column.
     * 列名。
     */
    readonly column: string | undefined;
    /**
     * The name of the domain or the type.
     * 域或类型的名称。
     */
    readonly dataType: string | undefined;
  };
  readonly "23503": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
  };
  readonly "23505": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
  };
  readonly "23514": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
    /**
     * The name of the domain or the type.
     * 域或类型的名称。
     */
    readonly dataType: string | undefined;
  };
  readonly "23P01": {
    /**
     * The schema of the table or the type.
     * 表或类型所属的模式。
     */
    readonly schema: string | undefined;
    /**
     * The name of the table.
     * 表名。
     */
    readonly table: string | undefined;
    /**
     * The name of the constraint that is violated.
     * 违反的约束的名称。
     */
    readonly constraint: string | undefined;
  };
}

type Parameterless = Readonly<Record<string, never>>;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface PostgresqlOccurrence {
  readonly provider: "postgresql";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from PostgreSQL, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by PostgreSQL. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * The HINT of PostgreSQL: what might help.
   * PostgreSQL 的提示（HINT），给出可能的解决办法。
   */
  readonly hint: string | undefined;
  /**
   * The DETAIL of PostgreSQL: what the primary message leaves out, for example \`Key (id)=(1) already exists.\` It may contain data.
   * PostgreSQL 的详情（DETAIL），补充主要消息，例如 \`Key (id)=(1) already exists.\`，其中可能含有数据。
   */
  readonly explanation: string | undefined;
  /**
   * The CONTEXT of PostgreSQL: the functions and statements in which the error occurred.
   * PostgreSQL 的上下文（CONTEXT），即发生错误的函数和语句。
   */
  readonly context: string | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface PostgresqlVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: PostgresqlLifecycles["1.0.0"] | never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface PostgresqlAsOf {
  readonly "1.0.0": {
    readonly current: PostgresqlErrors[Kept["1.0.0"]["all"]];
    readonly later: PostgresqlListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type PostgresqlVersion = { is: "1.0.0" }["is"];

/** Every code of a version of the catalog. */
export type PostgresqlCodeAsOf<Version extends PostgresqlVersion> = PostgresqlAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type PostgresqlLaterError<Version extends PostgresqlVersion> = PostgresqlAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface PostgresqlAddedError<Later extends PostgresqlListedError = PostgresqlListedError> extends PostgresqlOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
  readonly parameters: Later["parameters"];
}

/** Any PostgreSQL error as a version of the catalog reports it. {@link asOf} returns it. */
export type PostgresqlErrorAsOf<Version extends PostgresqlVersion> = PostgresqlAsOf[Version]["current"] | PostgresqlUnknownError | PostgresqlAddedError<PostgresqlAsOf[Version]["later"]>;
