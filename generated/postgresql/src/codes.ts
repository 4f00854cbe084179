// Generated from the catalog postgresql. Do not edit: change the catalog or an overlay, then run `errcat generate`.
// The codes by their names, as constants: a bundle contains only those that are imported.

/**
 * The statement succeeded with a warning.
 * 语句执行成功，但产生了警告。
 *
 * other · retry: never · actor: developer
 */
export const warning = "01000";

/**
 * The procedure returned result sets.
 * 存储过程返回了结果集。
 *
 * other · retry: never · actor: developer
 */
export const dynamic_result_sets_returned = "0100C";

/**
 * A bit string was padded with zeros because it was shorter than its type.
 * 位串短于其类型的长度，已用零补齐。
 *
 * other · retry: never · actor: developer
 */
export const implicit_zero_bit_padding = "01008";

/**
 * An aggregate function ignored null values.
 * 聚合函数忽略了空值。
 *
 * other · retry: never · actor: developer
 */
export const null_value_eliminated_in_set_function = "01003";

/**
 * Some or all of the privileges were not granted, because you do not have the right to grant them.
 * 部分或全部权限未能授予，因为当前角色无权授予这些权限。
 *
 * other · retry: never · actor: developer
 */
export const privilege_not_granted = "01007";

/**
 * Some or all of the privileges were not revoked, because you do not have the right to revoke them.
 * 部分或全部权限未能撤销，因为当前角色无权撤销这些权限。
 *
 * other · retry: never · actor: developer
 */
export const privilege_not_revoked = "01006";

/**
 * A string was cut off on the right because it was too long for its target.
 * 字符串超出目标的长度，右侧部分已被截断。
 *
 * other · retry: never · actor: developer
 */
export const ERRCODE_WARNING_STRING_DATA_RIGHT_TRUNCATION = "01004";

/**
 * The statement uses a deprecated feature, which a future version of PostgreSQL may remove.
 * 语句使用了已弃用的功能，PostgreSQL 的后续版本可能不再提供该功能。
 *
 * other · retry: never · actor: developer
 */
export const deprecated_feature = "01P01";

/**
 * No row matched: the statement returned, changed, or fetched nothing.
 * 没有符合条件的行：语句未返回、更改或提取任何数据。
 *
 * other · retry: never · actor: developer
 */
export const no_data = "02000";

/**
 * The procedure has no further result sets to return.
 * 存储过程没有更多结果集可返回。
 *
 * other · retry: never · actor: developer
 */
export const no_additional_dynamic_result_sets_returned = "02001";

/**
 * The SQL statement is still running, so the next command on the same connection cannot start.
 * SQL 语句尚未执行完毕，无法在同一连接上开始下一条命令。
 *
 * conflict · retry: after_change · actor: developer
 */
export const sql_statement_not_yet_complete = "03000";

/**
 * The connection to the database failed.
 * 数据库连接失败。
 *
 * unavailable · retry: later · actor: operator
 */
export const connection_exception = "08000";

/**
 * The connection does not exist: it was closed, or never opened.
 * 连接不存在：可能已关闭，或从未打开。
 *
 * unavailable · retry: later · actor: developer
 */
export const connection_does_not_exist = "08003";

/**
 * The connection to the database was lost.
 * 与数据库的连接已断开。
 *
 * unavailable · retry: later · actor: operator
 */
export const connection_failure = "08006";

/**
 * The client cannot establish a connection to the database.
 * 客户端无法建立与数据库的连接。
 *
 * unavailable · retry: later · actor: operator
 */
export const sqlclient_unable_to_establish_sqlconnection = "08001";

/**
 * The server rejected the connection.
 * 服务器拒绝了连接。
 *
 * permission · retry: after_change · actor: operator
 */
export const sqlserver_rejected_establishment_of_sqlconnection = "08004";

/**
 * The connection was lost during a commit, so it is not known whether the transaction took effect.
 * 连接在提交期间断开，无法确定事务是否已经生效。
 *
 * conflict · retry: after_change · actor: developer
 */
export const transaction_resolution_unknown = "08007";

/**
 * A message between the client and the server violates the PostgreSQL protocol.
 * 客户端与服务器之间的消息不符合 PostgreSQL 协议。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const protocol_violation = "08P01";

/**
 * A trigger failed.
 * 触发器执行失败。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const triggered_action_exception = "09000";

/**
 * PostgreSQL does not support this feature, or does not support it in this form.
 * PostgreSQL 不支持此功能，或不支持此用法。
 *
 * unsupported · retry: after_change · actor: developer
 */
export const feature_not_supported = "0A000";

/**
 * A transaction cannot be started here, for example because one is already open or the connection does not allow it.
 * 此处无法启动事务，例如已有事务正在进行，或当前连接不允许启动事务。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_transaction_initiation = "0B000";

/**
 * A large object was used incorrectly.
 * 大对象的使用方式不正确。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const locator_exception = "0F000";

/**
 * The locator of a large object is invalid.
 * 大对象的定位器无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_locator_specification = "0F001";

/**
 * The role that is named as the grantor cannot grant this privilege.
 * 指定为授权者的角色无权授予此权限。
 *
 * permission · retry: after_change · actor: operator
 */
export const invalid_grantor = "0L000";

/**
 * This privilege or role membership cannot be granted in this way.
 * 无法以这种方式授予此权限或角色成员资格。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const invalid_grant_operation = "0LP01";

/**
 * The role specified in the statement does not exist or cannot be used here.
 * 语句中指定的角色不存在，或不能在此处使用。
 *
 * not_found · retry: after_change · actor: operator
 */
export const invalid_role_specification = "0P000";

/**
 * The diagnostics of a statement cannot be read.
 * 无法读取语句的诊断信息。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const diagnostics_exception = "0Z000";

/**
 * GET STACKED DIAGNOSTICS was used outside an exception handler.
 * 在异常处理程序之外使用了 GET STACKED DIAGNOSTICS。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const stacked_diagnostics_accessed_without_active_handler = "0Z002";

/**
 * An XPath or XQuery argument is invalid, such as the path that is passed to xpath() or XMLTABLE.
 * XPath 或 XQuery 参数无效，例如传给 xpath() 或 XMLTABLE 的路径。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_argument_for_xquery = "10608";

/**
 * No branch of a CASE statement applies, and the statement has no ELSE.
 * CASE 语句没有匹配的分支，也没有 ELSE。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const case_not_found = "20000";

/**
 * Too many rows: a subquery that must return at most one row returned several, or a statement would change the same row twice.
 * 行数过多：只能返回一行的子查询返回了多行，或一条语句会更改同一行两次。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const cardinality_violation = "21000";

/**
 * The statement contains data that PostgreSQL cannot process.
 * 语句中包含 PostgreSQL 无法处理的数据。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const data_exception = "22000";

/**
 * An array subscript is invalid, or the dimensions of the arrays do not match.
 * 数组下标无效，或数组的维度不一致。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const array_subscript_error = "2202E";

/**
 * A string contains bytes that the encoding of the database does not allow.
 * 字符串中含有数据库编码不允许的字节。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const character_not_in_repertoire = "22021";

/**
 * A date or a time is out of range.
 * 日期或时间超出范围。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const datetime_field_overflow = "22008";

/**
 * A number was divided by zero.
 * 除数为零。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const division_by_zero = "22012";

/**
 * A value cannot be assigned to its target, because their types do not match.
 * 值与目标的类型不一致，无法赋值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const error_in_assignment = "22005";

/**
 * The escape character of a pattern is also used for another purpose in it.
 * 匹配模式中的转义字符同时有其他用途。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const escape_character_conflict = "2200B";

/**
 * A value is too large for the indicator variable of the program.
 * 值超出程序中指示符变量的范围。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const indicator_overflow = "22022";

/**
 * An interval is out of range.
 * 时间间隔超出范围。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const interval_field_overflow = "22015";

/**
 * The logarithm of zero or of a negative number cannot be computed.
 * 无法计算零或负数的对数。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_argument_for_logarithm = "2201E";

/**
 * The argument of ntile() is not greater than zero.
 * ntile() 的参数不大于零。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_argument_for_ntile_function = "22014";

/**
 * The argument of nth_value() is not greater than zero.
 * nth_value() 的参数不大于零。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_argument_for_nth_value_function = "22016";

/**
 * A power or a square root cannot be computed: zero is raised to a negative power, a negative number is raised to a power that is not an integer, or the square root of a negative number is taken.
 * 无法计算幂或平方根：零的负数次幂、负数的非整数次幂，或负数的平方根。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_argument_for_power_function = "2201F";

/**
 * An argument of width_bucket() is invalid: for example, the number of buckets is not greater than zero, or both bounds are equal.
 * width_bucket() 的参数无效，例如分组数不大于零，或上下界相等。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_argument_for_width_bucket_function = "2201G";

/**
 * A string cannot be converted to the target type.
 * 字符串无法转换为目标类型。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_character_value_for_cast = "22018";

/**
 * A date or a time is not in a valid format.
 * 日期或时间没有采用有效的格式。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_datetime_format = "22007";

/**
 * The escape character is invalid: it is longer than one character.
 * 转义字符无效：多于一个字符。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_escape_character = "22019";

/**
 * A byte string contains an escape byte that is invalid.
 * 字节串中的转义字节无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_escape_octet = "2200D";

/**
 * An escape sequence in a string or a pattern is incomplete or invalid, or the string after ESCAPE has more than one character.
 * 字符串或匹配模式中的转义序列不完整或无效，或 ESCAPE 之后的字符串多于一个字符。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_escape_sequence = "22025";

/**
 * A string uses a backslash escape that the current settings do not allow.
 * 字符串使用了当前设置不允许的反斜杠转义。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const nonstandard_use_of_escape_character = "22P06";

/**
 * The indicator variable of a parameter has an invalid value.
 * 参数的指示符变量的值无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_indicator_parameter_value = "22010";

/**
 * A parameter value is invalid: a setting or a function does not accept it.
 * 参数取值无效：设置项或函数不接受该取值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_parameter_value = "22023";

/**
 * The frame of a window function is invalid: the offset before PRECEDING or FOLLOWING is negative.
 * 窗口函数的窗口帧无效：PRECEDING 或 FOLLOWING 之前的偏移量为负数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_preceding_or_following_size = "22013";

/**
 * A regular expression is invalid.
 * 正则表达式无效。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_regular_expression = "2201B";

/**
 * The row count of LIMIT is negative.
 * LIMIT 的行数为负数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_row_count_in_limit_clause = "2201W";

/**
 * The row count of OFFSET is negative.
 * OFFSET 的行数为负数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_row_count_in_result_offset_clause = "2201X";

/**
 * An argument of TABLESAMPLE is invalid.
 * TABLESAMPLE 的参数无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_tablesample_argument = "2202H";

/**
 * The seed of REPEATABLE in TABLESAMPLE is invalid.
 * TABLESAMPLE 中 REPEATABLE 的种子值无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_tablesample_repeat = "2202G";

/**
 * The offset from UTC in a time is out of range.
 * 时间值相对于 UTC 的偏移量超出范围。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_time_zone_displacement_value = "22009";

/**
 * The escape character is used where it has no meaning.
 * 转义字符出现在没有意义的位置。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_use_of_escape_character = "2200C";

/**
 * The most specific type of a value does not match the type that is needed here.
 * 值的最具体类型与使用处所需的类型不一致。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const most_specific_type_mismatch = "2200G";

/**
 * A null value is not allowed here.
 * 此处不允许使用空值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const null_value_not_allowed = "22004";

/**
 * A null value was read, but the program has no indicator variable for it.
 * 读取到空值，但程序没有对应的指示符变量。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const null_value_no_indicator_parameter = "22002";

/**
 * A number is outside the range of its type.
 * 数字超出其类型的范围。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const numeric_value_out_of_range = "22003";

/**
 * A sequence has reached its maximum or minimum value and cannot generate another value.
 * 序列已达到最大值或最小值，无法继续生成新值。
 *
 * quota · retry: after_change · actor: operator
 */
export const sequence_generator_limit_exceeded = "2200H";

/**
 * A bit string does not have the length of its type.
 * 位串的长度与其类型不一致。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const string_data_length_mismatch = "22026";

/**
 * A string is too long for its column or type.
 * 字符串超出列或类型的长度限制。
 *
 * too_large · retry: after_change · actor: user
 */
export const string_data_right_truncation = "22001";

/**
 * The length of a substring is negative.
 * 子串的长度为负数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const substring_error = "22011";

/**
 * The trim function was given more than one character to remove.
 * trim 函数收到了多个要去除的字符。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const trim_error = "22027";

/**
 * A string of the program does not end with a null byte.
 * 程序中的字符串没有以空字节结尾。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const unterminated_c_string = "22024";

/**
 * An empty string is not allowed here.
 * 此处不允许使用空字符串。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const zero_length_character_string = "2200F";

/**
 * A computation with floating-point numbers failed.
 * 浮点数运算失败。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const floating_point_exception = "22P01";

/**
 * A string is not a valid value of its type, for example abc for a number.
 * 字符串不是其类型的有效值，例如将 abc 用作数字。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_text_representation = "22P02";

/**
 * A value in binary format is invalid for its type.
 * 二进制格式的值对其类型无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_binary_representation = "22P03";

/**
 * The data for COPY is not in the declared format.
 * COPY 的数据与声明的格式不符。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const bad_copy_file_format = "22P04";

/**
 * A character cannot be converted to the target encoding.
 * 字符无法转换为目标编码。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const untranslatable_character = "22P05";

/**
 * A composite value was written with an earlier definition of its type.
 * 复合值是按其类型的早期定义写入的。
 *
 * conflict · retry: after_change · actor: developer
 */
export const datum_version_mismatch = "22P07";

/**
 * The value is not an XML document.
 * 该值不是 XML 文档。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const not_an_xml_document = "2200L";

/**
 * An XML document is not well-formed.
 * XML 文档的格式不正确。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_xml_document = "2200M";

/**
 * XML content is not well-formed.
 * XML 内容的格式不正确。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_xml_content = "2200N";

/**
 * An XML comment is invalid: it contains two hyphens in a row, or ends with one.
 * XML 注释无效：其中含有连续的两个连字符，或以连字符结尾。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_xml_comment = "2200S";

/**
 * An XML processing instruction is invalid, for example because its target is xml.
 * XML 处理指令无效，例如目标名为 xml。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_xml_processing_instruction = "2200T";

/**
 * A JSON object contains the same key more than once.
 * JSON 对象中有重复的键。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const duplicate_json_object_key_value = "22030";

/**
 * The datetime() method of a JSON path received a value that is not a date or a time.
 * JSON 路径的 datetime() 方法收到的值不是日期或时间。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_argument_for_sql_json_datetime_function = "22031";

/**
 * The text is not valid JSON.
 * 文本不是有效的 JSON。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_json_text = "22032";

/**
 * A subscript in a JSON path is invalid or out of range.
 * JSON 路径中的下标无效或超出范围。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const invalid_sql_json_subscript = "22033";

/**
 * A JSON path found several items where only one is allowed.
 * JSON 路径在只允许一项的位置找到了多项。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const more_than_one_sql_json_item = "22034";

/**
 * A JSON path found nothing.
 * JSON 路径没有找到任何内容。
 *
 * not_found · retry: after_change · actor: user
 */
export const no_sql_json_item = "22035";

/**
 * A JSON path expects a number, but the value is not one.
 * JSON 路径需要数字，但该值不是数字。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const non_numeric_sql_json_item = "22036";

/**
 * A JSON object contains a key that is not unique.
 * JSON 对象中的键不唯一。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const non_unique_keys_in_a_json_object = "22037";

/**
 * A JSON path needs a single item here, but found none or several.
 * JSON 路径在此处需要单独一项，但没有找到或找到了多项。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const singleton_sql_json_item_required = "22038";

/**
 * A JSON path expects an array, but the value is not one.
 * JSON 路径需要数组，但该值不是数组。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const sql_json_array_not_found = "22039";

/**
 * A JSON path specifies a member that does not exist.
 * JSON 路径指定的成员不存在。
 *
 * not_found · retry: after_change · actor: user
 */
export const sql_json_member_not_found = "2203A";

/**
 * A JSON path expects a number, but found none.
 * JSON 路径需要数字，但没有找到。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const sql_json_number_not_found = "2203B";

/**
 * A JSON path expects an object, but the value is not one.
 * JSON 路径需要对象，但该值不是对象。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const sql_json_object_not_found = "2203C";

/**
 * A JSON array has too many elements.
 * JSON 数组的元素过多。
 *
 * too_large · retry: after_change · actor: user
 */
export const too_many_json_array_elements = "2203D";

/**
 * A JSON object has too many members.
 * JSON 对象的成员过多。
 *
 * too_large · retry: after_change · actor: user
 */
export const too_many_json_object_members = "2203E";

/**
 * A JSON path expects a scalar value, but found an object or an array.
 * JSON 路径需要标量值，但找到的是对象或数组。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const sql_json_scalar_required = "2203F";

/**
 * The item that a JSON path found cannot be converted to the target type.
 * JSON 路径找到的项无法转换为目标类型。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const sql_json_item_cannot_be_cast_to_target_type = "2203G";

/**
 * The change violates a constraint of the database.
 * 此更改违反了数据库的约束。
 *
 * conflict · retry: after_change · actor: user
 */
export const integrity_constraint_violation = "23000";

/**
 * The row cannot be deleted or changed, because other rows refer to it through a foreign key with RESTRICT.
 * 该行不能删除或更改，因为有其他行通过带 RESTRICT 的外键引用它。
 *
 * conflict · retry: after_change · actor: user
 */
export const restrict_violation = "23001";

/**
 * A column that does not allow null values has no value.
 * 不允许空值的列没有值。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const not_null_violation = "23502";

/**
 * The row that a foreign key refers to does not exist, or other rows still refer to the row that is being deleted or changed.
 * 外键引用的行不存在，或要删除或更改的行仍被其他行引用。
 *
 * conflict · retry: after_change · actor: user
 */
export const foreign_key_violation = "23503";

/**
 * A row with the same unique value already exists.
 * 已存在具有相同唯一值的行。
 *
 * conflict · retry: after_change · actor: user
 */
export const unique_violation = "23505";

/**
 * A value violates a check constraint, or no partition accepts the row.
 * 值违反了检查约束，或没有分区接受该行。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const check_violation = "23514";

/**
 * The row conflicts with an existing row, for example because their time ranges overlap.
 * 该行与已有的行冲突，例如时间范围重叠。
 *
 * conflict · retry: after_change · actor: user
 */
export const exclusion_violation = "23P01";

/**
 * The cursor is not in the right state: for example, it is not open, or not on a row.
 * 游标状态不正确，例如尚未打开，或未定位到任何一行。
 *
 * conflict · retry: after_change · actor: developer
 */
export const invalid_cursor_state = "24000";

/**
 * The transaction is in a state that does not allow this statement.
 * 事务当前的状态不允许执行此语句。
 *
 * conflict · retry: after_change · actor: developer
 */
export const invalid_transaction_state = "25000";

/**
 * The statement cannot run inside a transaction, or must come before the first query of the transaction.
 * 此语句不能在事务中执行，或必须在事务的第一个查询之前执行。
 *
 * conflict · retry: after_change · actor: developer
 */
export const active_sql_transaction = "25001";

/**
 * The connection already takes part in a transaction of another branch.
 * 连接已处于另一个分支事务中。
 *
 * conflict · retry: after_change · actor: developer
 */
export const branch_transaction_already_active = "25002";

/**
 * The held cursor (WITH HOLD) needs the isolation level with which it was opened.
 * 可保持游标（WITH HOLD）需要使用其打开时的隔离级别。
 *
 * conflict · retry: after_change · actor: developer
 */
export const held_cursor_requires_same_isolation_level = "25008";

/**
 * The access mode of the transaction differs from that of its other branches.
 * 事务的访问模式与其他分支不一致。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const inappropriate_access_mode_for_branch_transaction = "25003";

/**
 * The isolation level of the transaction differs from that of its other branches.
 * 事务的隔离级别与其他分支不一致。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const inappropriate_isolation_level_for_branch_transaction = "25004";

/**
 * No transaction is active for this branch.
 * 此分支没有正在进行的事务。
 *
 * conflict · retry: after_change · actor: developer
 */
export const no_active_sql_transaction_for_branch_transaction = "25005";

/**
 * The transaction is read-only, or the server is a standby, so nothing can be changed.
 * 事务是只读的，或服务器是备用服务器，因此不能进行更改。
 *
 * conflict · retry: after_change · actor: developer
 */
export const read_only_sql_transaction = "25006";

/**
 * Statements that change the schema and statements that change data cannot be in the same transaction.
 * 更改模式（schema）的语句与更改数据的语句不能在同一个事务中。
 *
 * unsupported · retry: after_change · actor: developer
 */
export const schema_and_data_statement_mixing_not_supported = "25007";

/**
 * The statement works only inside a transaction, and none is open.
 * 此语句只能在事务中执行，而当前没有打开的事务。
 *
 * conflict · retry: after_change · actor: developer
 */
export const no_active_sql_transaction = "25P01";

/**
 * An earlier statement of the transaction failed, so PostgreSQL ignores all further statements until the transaction ends.
 * 事务中较早的语句执行失败，在事务结束之前，PostgreSQL 会忽略后续所有语句。
 *
 * conflict · retry: after_change · actor: developer
 */
export const in_failed_sql_transaction = "25P02";

/**
 * The connection was closed because its transaction was idle for too long (idle_in_transaction_session_timeout).
 * 事务空闲时间过长，连接已关闭（idle_in_transaction_session_timeout）。
 *
 * timeout · retry: later · actor: developer
 */
export const idle_in_transaction_session_timeout = "25P03";

/**
 * The connection was closed because its transaction took too long (transaction_timeout).
 * 事务持续时间过长，连接已关闭（transaction_timeout）。
 *
 * timeout · retry: later · actor: developer
 */
export const transaction_timeout = "25P04";

/**
 * The prepared statement does not exist.
 * 预备语句不存在。
 *
 * not_found · retry: after_change · actor: developer
 */
export const invalid_sql_statement_name = "26000";

/**
 * A trigger changed a row that the same statement also changes.
 * 触发器更改了同一条语句正在更改的行。
 *
 * conflict · retry: after_change · actor: developer
 */
export const triggered_data_change_violation = "27000";

/**
 * The server does not accept this login: the role does not exist or is not allowed to log in, or pg_hba.conf does not allow this role, database, and client address.
 * 服务器不接受此次登录：角色不存在或不允许登录，或 pg_hba.conf 不允许此角色、数据库和客户端地址的组合。
 *
 * authentication · retry: after_change · actor: operator
 */
export const invalid_authorization_specification = "28000";

/**
 * The password is wrong, or the role does not exist.
 * 密码错误，或角色不存在。
 *
 * authentication · retry: after_change · actor: operator
 */
export const invalid_password = "28P01";

/**
 * The privilege cannot be revoked, because other privileges depend on it.
 * 该权限不能撤销，因为有其他权限依赖于它。
 *
 * conflict · retry: after_change · actor: operator
 */
export const dependent_privilege_descriptors_still_exist = "2B000";

/**
 * The object cannot be dropped, because other objects depend on it.
 * 该对象不能删除，因为有其他对象依赖于它。
 *
 * conflict · retry: after_change · actor: operator
 */
export const dependent_objects_still_exist = "2BP01";

/**
 * The transaction cannot be committed or rolled back here.
 * 此处不能提交或回滚事务。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_transaction_termination = "2D000";

/**
 * An SQL function failed.
 * SQL 函数执行失败。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const sql_routine_exception = "2F000";

/**
 * A function ended without RETURN.
 * 函数结束时没有执行 RETURN。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const function_executed_no_return_statement = "2F005";

/**
 * The function is not allowed to change data.
 * 该函数不允许更改数据。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const modifying_sql_data_not_permitted = "2F002";

/**
 * The function contains a statement that functions must not use, or connects to another server without a password.
 * 函数中含有不允许在函数中使用的语句，或在没有密码的情况下连接其他服务器。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const prohibited_sql_statement_attempted = "2F003";

/**
 * The function is not allowed to read data.
 * 该函数不允许读取数据。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const reading_sql_data_not_permitted = "2F004";

/**
 * The cursor does not exist.
 * 游标不存在。
 *
 * not_found · retry: after_change · actor: developer
 */
export const invalid_cursor_name = "34000";

/**
 * A function written in another language failed, or a program that COPY runs failed.
 * 用其他语言编写的函数或 COPY 运行的程序执行失败。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const external_routine_exception = "38000";

/**
 * The external function is not allowed to run SQL.
 * 外部函数不允许执行 SQL。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const containing_sql_not_permitted = "38001";

/**
 * The external function is not allowed to change data.
 * 外部函数不允许更改数据。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ERRCODE_E_R_E_MODIFYING_SQL_DATA_NOT_PERMITTED = "38002";

/**
 * The external function runs a statement that functions must not use.
 * 外部函数执行了不允许在函数中使用的语句。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ERRCODE_E_R_E_PROHIBITED_SQL_STATEMENT_ATTEMPTED = "38003";

/**
 * The external function is not allowed to read data.
 * 外部函数不允许读取数据。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ERRCODE_E_R_E_READING_SQL_DATA_NOT_PERMITTED = "38004";

/**
 * A function written in another language was not called correctly.
 * 没有正确调用以其他语言编写的函数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const external_routine_invocation_exception = "39000";

/**
 * A function reported an error with an invalid SQLSTATE.
 * 函数报告错误时使用了无效的 SQLSTATE。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_sqlstate_returned = "39001";

/**
 * A function written in another language does not accept null values.
 * 用其他语言编写的函数不接受空值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ERRCODE_E_R_I_E_NULL_VALUE_NOT_ALLOWED = "39004";

/**
 * A trigger function returned a value that is not allowed, or was not called by a trigger.
 * 触发器函数返回了不允许的值，或没有作为触发器调用。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const trigger_protocol_violated = "39P01";

/**
 * A function that returns a set does not follow the rules for such functions.
 * 返回集合的函数没有遵守此类函数的规则。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const srf_protocol_violated = "39P02";

/**
 * A function for event triggers was not called as an event trigger.
 * 事件触发器函数没有作为事件触发器调用。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const event_trigger_protocol_violated = "39P03";

/**
 * A savepoint cannot be used here.
 * 此处不能使用保存点。
 *
 * conflict · retry: after_change · actor: developer
 */
export const savepoint_exception = "3B000";

/**
 * The savepoint does not exist.
 * 保存点不存在。
 *
 * not_found · retry: after_change · actor: developer
 */
export const invalid_savepoint_specification = "3B001";

/**
 * The database does not exist.
 * 数据库不存在。
 *
 * not_found · retry: after_change · actor: operator
 */
export const invalid_catalog_name = "3D000";

/**
 * The schema does not exist, or search_path does not contain a schema in which to create the object.
 * 模式（schema）不存在，或 search_path 中没有可用于创建对象的模式。
 *
 * not_found · retry: after_change · actor: developer
 */
export const invalid_schema_name = "3F000";

/**
 * The transaction was rolled back.
 * 事务已被回滚。
 *
 * conflict · retry: after_change · actor: developer
 */
export const transaction_rollback = "40000";

/**
 * The transaction was rolled back because it violates a constraint.
 * 事务违反约束，已被回滚。
 *
 * conflict · retry: after_change · actor: developer
 */
export const transaction_integrity_constraint_violation = "40002";

/**
 * The transaction failed because it conflicts with another one that ran at the same time or, on a standby server, with WAL replay.
 * 事务失败，因为它与同时进行的另一个事务冲突，或在备用服务器上与 WAL 重放冲突。
 *
 * conflict · retry: now · actor: developer
 */
export const serialization_failure = "40001";

/**
 * It is not known whether the statement took effect.
 * 无法确定语句是否已经生效。
 *
 * conflict · retry: after_change · actor: developer
 */
export const statement_completion_unknown = "40003";

/**
 * Two or more transactions waited for each other (deadlock), so this one failed.
 * 两个或多个事务互相等待（死锁），此事务因此失败。
 *
 * conflict · retry: now · actor: developer
 */
export const deadlock_detected = "40P01";

/**
 * The statement has an error in its syntax, or breaks an access rule.
 * 语句有语法错误，或违反访问规则。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const syntax_error_or_access_rule_violation = "42000";

/**
 * The SQL statement has a syntax error.
 * SQL 语句有语法错误。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const syntax_error = "42601";

/**
 * The role does not have permission to perform this operation.
 * 角色没有执行此操作的权限。
 *
 * permission · retry: after_change · actor: operator
 */
export const insufficient_privilege = "42501";

/**
 * A value of this type cannot be converted to the target type.
 * 此类型的值无法转换为目标类型。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const cannot_coerce = "42846";

/**
 * A column is neither in GROUP BY nor inside an aggregate function, or an aggregate function is in the wrong place.
 * 列既不在 GROUP BY 中，也不在聚合函数中，或聚合函数的位置不正确。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const grouping_error = "42803";

/**
 * A window function is in the wrong place, or its window is defined incorrectly.
 * 窗口函数的位置不正确，或其窗口定义有误。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const windowing_error = "42P20";

/**
 * A recursive query refers to itself in a way that is not allowed.
 * 递归查询以不允许的方式引用了自身。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_recursion = "42P19";

/**
 * A foreign key cannot be defined like this: the referenced columns have no unique constraint, or their number does not match that of the referencing columns.
 * 无法这样定义外键：被引用的列没有唯一约束，或其数量与引用列不一致。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_foreign_key = "42830";

/**
 * A name is invalid.
 * 名称无效。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_name = "42602";

/**
 * A name is too long.
 * 名称过长。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const name_too_long = "42622";

/**
 * The name is reserved by PostgreSQL.
 * 该名称是 PostgreSQL 的保留名称。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const reserved_name = "42939";

/**
 * The type of an expression or a column does not fit its use, for example a value of type text in an integer column.
 * 表达式或列的类型与其用途不符，例如将 text 类型的值写入整数列。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const datatype_mismatch = "42804";

/**
 * The type of a parameter or a value cannot be determined.
 * 无法确定参数或值的类型。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const indeterminate_datatype = "42P18";

/**
 * Two expressions with different collations are combined.
 * 组合使用的两个表达式具有不同的排序规则。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const collation_mismatch = "42P21";

/**
 * The collation to use cannot be determined.
 * 无法确定应使用的排序规则。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const indeterminate_collation = "42P22";

/**
 * The statement does not apply to this kind of object: for example, the object is a view, not a table.
 * 语句不适用于此类对象，例如对象是视图而不是表。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const wrong_object_type = "42809";

/**
 * A value was provided for a column whose values PostgreSQL always generates.
 * 为始终由 PostgreSQL 生成的列提供了值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const generated_always = "428C9";

/**
 * The column does not exist.
 * 列不存在。
 *
 * not_found · retry: after_change · actor: developer
 */
export const undefined_column = "42703";

/**
 * No function or operator with this name accepts arguments of these types.
 * 没有名称和参数类型都匹配的函数或运算符。
 *
 * not_found · retry: after_change · actor: developer
 */
export const undefined_function = "42883";

/**
 * The table or view does not exist.
 * 表或视图不存在。
 *
 * not_found · retry: after_change · actor: developer
 */
export const undefined_table = "42P01";

/**
 * The statement uses a parameter that does not exist, such as $2 where only one is declared.
 * 语句使用了不存在的参数，例如只声明了一个参数却使用 $2。
 *
 * not_found · retry: after_change · actor: developer
 */
export const undefined_parameter = "42P02";

/**
 * An object specified in the statement does not exist, such as a type, an index, a role, or a setting.
 * 语句指定的对象不存在，例如类型、索引、角色或设置项。
 *
 * not_found · retry: after_change · actor: developer
 */
export const undefined_object = "42704";

/**
 * The column already exists, or the statement specifies it twice.
 * 列已存在，或语句中重复指定了该列。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_column = "42701";

/**
 * A cursor with this name already exists.
 * 已存在同名的游标。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_cursor = "42P03";

/**
 * A database with this name already exists.
 * 已存在同名的数据库。
 *
 * conflict · retry: after_change · actor: operator
 */
export const duplicate_database = "42P04";

/**
 * A function with this name and these argument types already exists.
 * 已存在名称和参数类型相同的函数。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_function = "42723";

/**
 * A prepared statement with this name already exists on the connection.
 * 连接上已存在同名的预备语句。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_prepared_statement = "42P05";

/**
 * A schema with this name already exists.
 * 已存在同名的模式（schema）。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_schema = "42P06";

/**
 * A table, view, index, or sequence with this name already exists.
 * 已存在同名的表、视图、索引或序列。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_table = "42P07";

/**
 * The query uses the same table name or alias twice.
 * 查询中重复使用了同一个表名或别名。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const duplicate_alias = "42712";

/**
 * An object with this name already exists, such as a type, a role, or a constraint.
 * 已存在同名的对象，例如类型、角色或约束。
 *
 * conflict · retry: after_change · actor: developer
 */
export const duplicate_object = "42710";

/**
 * The column name is ambiguous: several tables have a column with this name, or a variable has the same name.
 * 列名不明确：多个表都有此名称的列，或有变量与列同名。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ambiguous_column = "42702";

/**
 * The reference is ambiguous: several functions or operators match.
 * 引用不明确：有多个匹配的函数或运算符。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ambiguous_function = "42725";

/**
 * The type of a parameter is ambiguous, because its uses need different types.
 * 参数的类型不明确，因为各处使用所需的类型不同。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ambiguous_parameter = "42P08";

/**
 * The alias is ambiguous: several tables use it.
 * 别名不明确：有多个表使用该别名。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const ambiguous_alias = "42P09";

/**
 * A column is used where that is not allowed, or ON CONFLICT specifies columns without a unique constraint.
 * 在不允许的位置引用了列，或 ON CONFLICT 指定的列没有唯一约束。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_column_reference = "42P10";

/**
 * A column is defined incorrectly: for example, it inherits from a generated column but has a default.
 * 列的定义不正确，例如继承自生成列，却指定了默认值。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_column_definition = "42611";

/**
 * A cursor is defined incorrectly, for example with options that exclude each other.
 * 游标的定义不正确，例如使用了互斥的选项。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_cursor_definition = "42P11";

/**
 * A database is defined incorrectly.
 * 数据库的定义不正确。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const invalid_database_definition = "42P12";

/**
 * A function is defined incorrectly: for example, its body does not return the declared type.
 * 函数的定义不正确，例如函数体返回的类型与声明不符。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_function_definition = "42P13";

/**
 * A prepared statement is defined incorrectly, for example because its name is empty.
 * 预备语句的定义不正确，例如名称为空。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_prepared_statement_definition = "42P14";

/**
 * A schema is defined incorrectly, for example because CREATE SCHEMA contains an object of another schema.
 * 模式（schema）的定义不正确，例如 CREATE SCHEMA 中含有其他模式的对象。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_schema_definition = "42P15";

/**
 * A table or view is defined incorrectly: for example, it has more than one primary key.
 * 表或视图的定义不正确，例如有多个主键。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_table_definition = "42P16";

/**
 * An object is defined incorrectly, for example an index with a function that is not IMMUTABLE.
 * 对象的定义不正确，例如索引使用了非 IMMUTABLE 的函数。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const invalid_object_definition = "42P17";

/**
 * The row does not satisfy the condition of the view through which it is inserted or updated.
 * 通过视图插入或更新的行不满足该视图的条件。
 *
 * invalid_request · retry: after_change · actor: user
 */
export const with_check_option_violation = "44000";

/**
 * The server does not have enough resources at the moment.
 * 服务器当前资源不足。
 *
 * unavailable · retry: later · actor: operator
 */
export const insufficient_resources = "53000";

/**
 * The disk of the server is full.
 * 服务器磁盘已满。
 *
 * quota · retry: after_change · actor: operator
 */
export const disk_full = "53100";

/**
 * The server has run out of memory.
 * 服务器内存不足。
 *
 * unavailable · retry: later · actor: operator
 */
export const out_of_memory = "53200";

/**
 * The maximum number of connections has been reached, so the server does not accept another one.
 * 连接数已达到上限，服务器不再接受新连接。
 *
 * unavailable · retry: later · actor: operator
 */
export const too_many_connections = "53300";

/**
 * A limit of the configuration is exceeded, such as the space for temporary files.
 * 超出配置中的上限，例如临时文件的空间。
 *
 * quota · retry: after_change · actor: operator
 */
export const configuration_limit_exceeded = "53400";

/**
 * A statement or a value exceeds a fixed limit of PostgreSQL, such as the size of an index row.
 * 语句或值超出 PostgreSQL 的固定限制，例如索引行的大小。
 *
 * too_large · retry: after_change · actor: developer
 */
export const program_limit_exceeded = "54000";

/**
 * The statement is too complex: it is nested too deeply, or functions call each other too deeply.
 * 语句过于复杂：嵌套过深，或函数层层调用过深。
 *
 * too_large · retry: after_change · actor: developer
 */
export const statement_too_complex = "54001";

/**
 * The table or the query has too many columns.
 * 表或查询的列过多。
 *
 * too_large · retry: after_change · actor: developer
 */
export const too_many_columns = "54011";

/**
 * A function has too many arguments.
 * 函数的参数过多。
 *
 * too_large · retry: after_change · actor: developer
 */
export const too_many_arguments = "54023";

/**
 * The object is not in the state that the operation needs.
 * 对象未处于此操作所需的状态。
 *
 * conflict · retry: after_change · actor: developer
 */
export const object_not_in_prerequisite_state = "55000";

/**
 * The object is in use by another session, or by an open cursor or query.
 * 对象正由其他会话或打开的游标、查询使用。
 *
 * conflict · retry: after_change · actor: operator
 */
export const object_in_use = "55006";

/**
 * The setting cannot be changed now.
 * 现在不能更改此设置项。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const cant_change_runtime_param = "55P02";

/**
 * A lock is not available: another transaction holds it, and NOWAIT or lock_timeout does not allow the statement to wait any longer.
 * 无法获得锁：其他事务持有该锁，而 NOWAIT 或 lock_timeout 不允许继续等待。
 *
 * conflict · retry: later · actor: developer
 */
export const lock_not_available = "55P03";

/**
 * A new value of an enum type cannot be used yet, because the transaction that added it has not ended.
 * 枚举类型的新值还不能使用，因为添加该值的事务尚未结束。
 *
 * conflict · retry: after_change · actor: developer
 */
export const unsafe_new_enum_value_usage = "55P04";

/**
 * An administrator or the server intervened and ended the operation.
 * 管理员或服务器进行干预，终止了操作。
 *
 * unavailable · retry: later · actor: operator
 */
export const operator_intervention = "57000";

/**
 * The query was canceled, either on request or because it took longer than statement_timeout allows.
 * 查询已被取消：可能是收到取消请求，也可能是超出 statement_timeout 允许的时间。
 *
 * timeout · retry: later · actor: developer
 */
export const query_canceled = "57014";

/**
 * An administrator ended the connection, for example because the server is shutting down.
 * 管理员终止了连接，例如因为服务器正在关闭。
 *
 * unavailable · retry: later · actor: operator
 */
export const admin_shutdown = "57P01";

/**
 * The server ended the connection because another of its processes crashed.
 * 服务器的另一个进程已崩溃，服务器因此终止了此连接。
 *
 * unavailable · retry: later · actor: operator
 */
export const crash_shutdown = "57P02";

/**
 * The server does not accept connections now, because it is starting, shutting down, or recovering.
 * 服务器正在启动、关闭或恢复，暂不接受连接。
 *
 * unavailable · retry: later · actor: operator
 */
export const cannot_connect_now = "57P03";

/**
 * The database to which the connection belonged was dropped.
 * 连接所属的数据库已被删除。
 *
 * not_found · retry: after_change · actor: operator
 */
export const database_dropped = "57P04";

/**
 * The connection was closed because it was idle for too long (idle_session_timeout).
 * 连接空闲时间过长，已被关闭（idle_session_timeout）。
 *
 * timeout · retry: later · actor: developer
 */
export const idle_session_timeout = "57P05";

/**
 * An error of the operating system occurred on the server.
 * 服务器的操作系统发生错误。
 *
 * internal · retry: later · actor: operator
 */
export const system_error = "58000";

/**
 * The server cannot read or write a file.
 * 服务器无法读取或写入文件。
 *
 * internal · retry: later · actor: operator
 */
export const io_error = "58030";

/**
 * A file that the server needs does not exist.
 * 服务器所需的文件不存在。
 *
 * not_found · retry: after_change · actor: operator
 */
export const undefined_file = "58P01";

/**
 * A file that the server tries to create already exists.
 * 服务器要创建的文件已存在。
 *
 * conflict · retry: after_change · actor: operator
 */
export const duplicate_file = "58P02";

/**
 * The name of a file is too long for the operating system of the server.
 * 文件名超出服务器操作系统的长度限制。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const file_name_too_long = "58P03";

/**
 * The snapshot of the transaction is too old: the rows that it needs may already have been removed (old_snapshot_threshold).
 * 事务的快照过旧：其所需的行可能已被清除（old_snapshot_threshold）。
 *
 * conflict · retry: after_change · actor: developer
 */
export const snapshot_too_old = "72000";

/**
 * A configuration file of the server has an error.
 * 服务器的配置文件有错误。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const config_file_error = "F0000";

/**
 * A lock file already exists, so another server may be using the same data or port.
 * 锁文件已存在，可能有另一个服务器正在使用相同的数据或端口。
 *
 * conflict · retry: after_change · actor: operator
 */
export const lock_file_exists = "F0001";

/**
 * A foreign data wrapper (FDW) reported an error.
 * 外部数据包装器（FDW）报告了错误。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_error = "HV000";

/**
 * A column of the foreign table does not exist in the remote table.
 * 外部表的列在远程表中不存在。
 *
 * not_found · retry: after_change · actor: operator
 */
export const fdw_column_name_not_found = "HV005";

/**
 * A foreign data wrapper needs a parameter that has no value.
 * 外部数据包装器所需的参数没有值。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_dynamic_parameter_value_needed = "HV002";

/**
 * A foreign data wrapper called functions in the wrong order.
 * 外部数据包装器调用函数的顺序不正确。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_function_sequence_error = "HV010";

/**
 * A foreign data wrapper received an inconsistent data description.
 * 外部数据包装器收到的数据描述前后不一致。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_inconsistent_descriptor_information = "HV021";

/**
 * An attribute of the foreign data has an invalid value.
 * 外部数据的属性值无效。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_attribute_value = "HV024";

/**
 * A foreign table uses a column name that the remote source does not accept.
 * 外部表使用了远程数据源不接受的列名。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_column_name = "HV007";

/**
 * A foreign data wrapper used a column number that does not exist.
 * 外部数据包装器使用了不存在的列号。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_column_number = "HV008";

/**
 * A column of a foreign table has a type that does not fit the remote data.
 * 外部表的列类型与远程数据不符。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_data_type = "HV004";

/**
 * A foreign data wrapper described a data type incorrectly.
 * 外部数据包装器对数据类型的描述不正确。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_invalid_data_type_descriptors = "HV006";

/**
 * A foreign data wrapper used an unknown field in a data description.
 * 外部数据包装器在数据描述中使用了未知的字段。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_invalid_descriptor_field_identifier = "HV091";

/**
 * A foreign data wrapper used an invalid handle.
 * 外部数据包装器使用了无效的句柄。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_invalid_handle = "HV00B";

/**
 * A foreign data wrapper asked for an option by an index that does not exist.
 * 外部数据包装器请求的选项索引不存在。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_invalid_option_index = "HV00C";

/**
 * The foreign data wrapper does not have an option with this name.
 * 外部数据包装器没有此名称的选项。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_option_name = "HV00D";

/**
 * A foreign data wrapper used a string or a buffer of an invalid length.
 * 外部数据包装器使用的字符串或缓冲区长度无效。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_string_length_or_buffer_length = "HV090";

/**
 * A string from the foreign data has an invalid format.
 * 外部数据中的字符串格式无效。
 *
 * invalid_request · retry: after_change · actor: operator
 */
export const fdw_invalid_string_format = "HV00A";

/**
 * A foreign data wrapper used a null pointer where that is not allowed.
 * 外部数据包装器在不允许的位置使用了空指针。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_invalid_use_of_null_pointer = "HV009";

/**
 * A foreign data wrapper has too many handles open.
 * 外部数据包装器打开的句柄过多。
 *
 * quota · retry: after_change · actor: operator
 */
export const fdw_too_many_handles = "HV014";

/**
 * A foreign data wrapper has run out of memory.
 * 外部数据包装器内存不足。
 *
 * unavailable · retry: later · actor: operator
 */
export const fdw_out_of_memory = "HV001";

/**
 * No schema can be imported: the foreign server has none, or the foreign data wrapper does not support IMPORT FOREIGN SCHEMA.
 * 无法导入任何模式（schema）：外部服务器没有模式，或外部数据包装器不支持 IMPORT FOREIGN SCHEMA。
 *
 * not_found · retry: after_change · actor: operator
 */
export const fdw_no_schemas = "HV00P";

/**
 * The foreign data wrapper needs an option that is not set, or does not have an option with this name.
 * 外部数据包装器所需的选项没有设置，或外部数据包装器没有此名称的选项。
 *
 * not_found · retry: after_change · actor: operator
 */
export const fdw_option_name_not_found = "HV00J";

/**
 * The foreign data wrapper cannot use the reply of the foreign server.
 * 外部数据包装器无法使用外部服务器的回复。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_reply_handle = "HV00K";

/**
 * The schema does not exist on the foreign server.
 * 外部服务器上不存在该模式（schema）。
 *
 * not_found · retry: after_change · actor: operator
 */
export const fdw_schema_not_found = "HV00Q";

/**
 * The table does not exist on the foreign server.
 * 外部服务器上不存在该表。
 *
 * not_found · retry: after_change · actor: operator
 */
export const fdw_table_not_found = "HV00R";

/**
 * The foreign data wrapper cannot start a query on the foreign server.
 * 外部数据包装器无法在外部服务器上开始查询。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_unable_to_create_execution = "HV00L";

/**
 * The foreign data wrapper cannot create a reply.
 * 外部数据包装器无法创建回复。
 *
 * internal · retry: later · actor: operator
 */
export const fdw_unable_to_create_reply = "HV00M";

/**
 * The foreign data wrapper cannot connect to the foreign server.
 * 外部数据包装器无法连接到外部服务器。
 *
 * unavailable · retry: later · actor: operator
 */
export const fdw_unable_to_establish_connection = "HV00N";

/**
 * A function in PL/pgSQL failed.
 * PL/pgSQL 函数执行失败。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const plpgsql_error = "P0000";

/**
 * A function or a trigger raised an error of its own with RAISE EXCEPTION.
 * 函数或触发器通过 RAISE EXCEPTION 抛出了自定义的错误。
 *
 * other · retry: never · actor: developer
 */
export const raise_exception = "P0001";

/**
 * A query in a function returned no row where exactly one was expected.
 * 函数中的查询预期返回一行，却没有返回任何行。
 *
 * not_found · retry: after_change · actor: developer
 */
export const no_data_found = "P0002";

/**
 * A query in a function returned several rows where exactly one was expected.
 * 函数中的查询预期返回一行，却返回了多行。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const too_many_rows = "P0003";

/**
 * An assertion in a function failed.
 * 函数中的断言不成立。
 *
 * invalid_request · retry: after_change · actor: developer
 */
export const assert_failure = "P0004";

/**
 * An internal error occurred in PostgreSQL.
 * PostgreSQL 发生内部错误。
 *
 * internal · retry: later · actor: provider
 */
export const internal_error = "XX000";

/**
 * Data in the database is corrupted.
 * 数据库中的数据已损坏。
 *
 * internal · retry: never · actor: operator
 */
export const data_corrupted = "XX001";

/**
 * An index is corrupted.
 * 索引已损坏。
 *
 * internal · retry: after_change · actor: operator
 */
export const index_corrupted = "XX002";
