// Generated from the catalog node. Do not edit: change the catalog or an overlay, then run `errcat generate`.

/** The facts in the catalog about each code. */
export interface NodeFacts {
  /**
   * The command line and the environment variables are too long for the operating system.
   * 命令行参数与环境变量过长，操作系统无法接受。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_E2BIG}
   */
  readonly "E2BIG": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The operating system denied access.
   * 操作系统拒绝访问。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EACCES": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The address {address} is already in use (port {port}).
   * 地址 {address} 已被占用（端口 {port}）。
   *
   * conflict · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EADDRINUSE": { category: "conflict", retry: "after_change", actor: "operator" };
  /**
   * The address {address} is not available on this machine.
   * 地址 {address} 在本机上不可用。
   *
   * not_found · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EADDRNOTAVAIL}
   */
  readonly "EADDRNOTAVAIL": { category: "not_found", retry: "after_change", actor: "operator" };
  /**
   * This machine does not support the address family, for example because IPv6 is disabled.
   * 本机不支持该地址族，例如未启用 IPv6。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAFNOSUPPORT}
   */
  readonly "EAFNOSUPPORT": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The resource is temporarily unavailable.
   * 资源暂时不可用。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAGAIN}
   */
  readonly "EAGAIN": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The host {hostname} has no address of the requested family.
   * 主机 {hostname} 没有所请求地址族的地址。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_ADDRFAMILY}
   */
  readonly "EAI_ADDRFAMILY": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The host name {hostname} cannot be resolved at the moment.
   * 主机名 {hostname} 暂时无法解析。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_AGAIN}
   */
  readonly "EAI_AGAIN": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The flags of the name lookup are invalid.
   * 域名查询的标志无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_BADFLAGS}
   */
  readonly "EAI_BADFLAGS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The hints of the name lookup are invalid.
   * 域名查询的 hints 无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_BADHINTS}
   */
  readonly "EAI_BADHINTS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The name lookup was canceled.
   * 域名查询已取消。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_CANCELED}
   */
  readonly "EAI_CANCELED": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The lookup of {hostname} failed permanently: the DNS server returned a nonrecoverable error.
   * {hostname} 的域名查询失败，DNS 服务器返回了不可恢复的错误。
   *
   * internal · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_FAIL}
   */
  readonly "EAI_FAIL": { category: "internal", retry: "after_change", actor: "operator" };
  /**
   * The address family of the name lookup is not supported.
   * 域名查询不支持该地址族。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_FAMILY}
   */
  readonly "EAI_FAMILY": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * There was not enough memory for the name lookup.
   * 内存不足，无法查询域名。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_MEMORY}
   */
  readonly "EAI_MEMORY": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The host {hostname} exists but has no address.
   * 主机 {hostname} 存在，但没有地址。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_NODATA}
   */
  readonly "EAI_NODATA": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The host {hostname} or the service is unknown.
   * 主机 {hostname} 或服务未知。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_NONAME}
   */
  readonly "EAI_NONAME": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The buffer for the result of the name lookup was too small.
   * 存放域名查询结果的缓冲区过小。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_OVERFLOW}
   */
  readonly "EAI_OVERFLOW": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The name lookup returned an unknown protocol.
   * 域名查询返回了未知的协议。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_PROTOCOL}
   */
  readonly "EAI_PROTOCOL": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The service is not available for this type of socket.
   * 该类型的套接字不支持此服务。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_SERVICE}
   */
  readonly "EAI_SERVICE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The socket type of the name lookup is not supported.
   * 域名查询不支持该套接字类型。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EAI_SOCKTYPE}
   */
  readonly "EAI_SOCKTYPE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The socket is already connecting.
   * 套接字正在连接。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EALREADY}
   */
  readonly "EALREADY": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The file descriptor is not open, or it was opened in a mode that does not allow this operation.
   * 文件描述符未打开，或其打开方式不允许此操作。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EBADF}
   */
  readonly "EBADF": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The file or device is in use or locked.
   * 文件或设备正在使用或已被锁定。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EBUSY}
   */
  readonly "EBUSY": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The operation was canceled.
   * 操作已取消。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ECANCELED}
   */
  readonly "ECANCELED": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The text contains an invalid Unicode character.
   * 文本中包含无效的 Unicode 字符。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ECHARSET}
   */
  readonly "ECHARSET": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The operating system of this machine aborted the connection.
   * 本机的操作系统中止了连接。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ECONNABORTED}
   */
  readonly "ECONNABORTED": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The connection was refused: no program accepts connections at this address.
   * 连接被拒绝，该地址没有程序接受连接。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ECONNREFUSED": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The other side closed the connection unexpectedly.
   * 对方意外关闭了连接。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ECONNRESET": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The socket has no destination address.
   * 套接字没有目标地址。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EDESTADDRREQ}
   */
  readonly "EDESTADDRREQ": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The operation on {path} failed because its target already exists.
   * 对 {path} 的操作失败：目标已存在。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EEXIST": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * A system call received an invalid memory address.
   * 系统调用收到了无效的内存地址。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EFAULT}
   */
  readonly "EFAULT": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The file is larger than the file system or the process allows.
   * 文件大小超出文件系统或进程允许的上限。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EFBIG}
   */
  readonly "EFBIG": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The host {address} cannot be reached.
   * 主机 {address} 无法访问。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EHOSTUNREACH}
   */
  readonly "EHOSTUNREACH": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * A signal interrupted the system call.
   * 系统调用被信号中断。
   *
   * unavailable · retry: later · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EINTR}
   */
  readonly "EINTR": { category: "unavailable", retry: "later", actor: "developer" };
  /**
   * The operating system rejected an argument because it is invalid.
   * 某个参数无效，被操作系统拒绝。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EINVAL}
   */
  readonly "EINVAL": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A device reported an error while reading or writing.
   * 读写时设备报告了错误。
   *
   * internal · retry: later · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EIO}
   */
  readonly "EIO": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The socket is already connected.
   * 套接字已连接。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EISCONN}
   */
  readonly "EISCONN": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The operation expects a file, but the path refers to a directory.
   * 该操作需要文件，但路径指向的是文件夹。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EISDIR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The path {path} contains too many symbolic links.
   * 路径 {path} 经过的符号链接过多。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ELOOP}
   */
  readonly "ELOOP": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The process has too many open files.
   * 进程打开的文件过多。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EMFILE": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The message is too long for the socket.
   * 消息过长，套接字无法发送。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EMSGSIZE}
   */
  readonly "EMSGSIZE": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The path, or a name in it, is too long.
   * 路径或其中的名称过长。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENAMETOOLONG}
   */
  readonly "ENAMETOOLONG": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The network of this machine is down.
   * 本机的网络已断开。
   *
   * unavailable · retry: later · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENETDOWN}
   */
  readonly "ENETDOWN": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The network of {address} cannot be reached: there is no route to it.
   * 无法访问 {address} 所在的网络：没有到达该网络的路由。
   *
   * unavailable · retry: later · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENETUNREACH}
   */
  readonly "ENETUNREACH": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The whole system has too many open files.
   * 整个系统打开的文件过多。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENFILE}
   */
  readonly "ENFILE": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The operating system has no buffer space left, or a child process wrote more output than maxBuffer allows.
   * 操作系统的缓冲区空间不足，或子进程的输出超出 maxBuffer 的限制。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOBUFS}
   */
  readonly "ENOBUFS": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * There is no such device.
   * 设备不存在。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENODEV}
   */
  readonly "ENODEV": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The file or directory {path} does not exist.
   * 文件或文件夹 {path} 不存在。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ENOENT": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * There is not enough memory.
   * 内存不足。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOMEM}
   */
  readonly "ENOMEM": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * This machine is not connected to a network.
   * 本机未接入网络。
   *
   * unavailable · retry: later · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENONET}
   */
  readonly "ENONET": { category: "unavailable", retry: "later", actor: "operator" };
  /**
   * The protocol does not support this option.
   * 协议不支持此选项。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOPROTOOPT}
   */
  readonly "ENOPROTOOPT": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The device has no space left, or a system limit has been reached.
   * 设备空间不足，或已达到系统的某项上限。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOSPC}
   */
  readonly "ENOSPC": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The operating system does not support this operation.
   * 操作系统不支持此操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOSYS}
   */
  readonly "ENOSYS": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The socket is not connected.
   * 套接字未连接。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOTCONN}
   */
  readonly "ENOTCONN": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A part of the path that must be a directory is not one.
   * 路径中应为文件夹的部分不是文件夹。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ENOTDIR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The directory is not empty.
   * 文件夹不为空。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ENOTEMPTY": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The operation needs a socket, but the descriptor does not refer to one.
   * 该操作需要套接字，但描述符不是套接字。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOTSOCK}
   */
  readonly "ENOTSOCK": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The file system or the socket does not support this operation.
   * 文件系统或套接字不支持该操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOTSUP}
   */
  readonly "ENOTSUP": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * A value is too large for its data type.
   * 数值过大，超出其数据类型的范围。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EOVERFLOW}
   */
  readonly "EOVERFLOW": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The operating system does not permit this operation.
   * 操作系统不允许执行此操作。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EPERM": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The other side has closed the pipe or the connection, so the data cannot be written.
   * 对方已关闭管道或连接，无法写入数据。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "EPIPE": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * A protocol error occurred, usually because the two sides do not use the same protocol.
   * 发生协议错误，通常是因为双方使用的协议不一致。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EPROTO}
   */
  readonly "EPROTO": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The protocol is not supported.
   * 不支持该协议。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EPROTONOSUPPORT}
   */
  readonly "EPROTONOSUPPORT": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The protocol does not match the type of the socket.
   * 协议与套接字类型不匹配。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EPROTOTYPE}
   */
  readonly "EPROTOTYPE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The result is too large to be represented.
   * 结果过大，超出范围。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ERANGE}
   */
  readonly "ERANGE": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The file system is read-only.
   * 文件系统为只读。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EROFS}
   */
  readonly "EROFS": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The connection has been shut down for sending.
   * 连接的发送方向已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ESHUTDOWN}
   */
  readonly "ESHUTDOWN": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * Pipes and sockets do not support seeking to a position.
   * 管道和套接字不支持定位读写。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ESPIPE}
   */
  readonly "ESPIPE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * There is no such process.
   * 进程不存在。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ESRCH}
   */
  readonly "ESRCH": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The other side did not answer in time, or a child process ran longer than its time limit.
   * 对方未在规定时间内响应，或子进程的运行时间超出时间限制。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ETIMEDOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * A program file cannot be written to while it is running, or run while it is open for writing.
   * 程序文件正在运行时无法写入，正被写入时无法运行。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ETXTBSY}
   */
  readonly "ETXTBSY": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * A file cannot be moved or linked across file systems.
   * 文件无法跨文件系统移动或链接。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EXDEV}
   */
  readonly "EXDEV": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The operating system reported an error that libuv does not recognize.
   * 操作系统报告了 libuv 无法识别的错误。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_UNKNOWN}
   */
  readonly "UNKNOWN": { category: "other", retry: "never", actor: "developer" };
  /**
   * There is no more data to read: the file, the input, or the connection has ended.
   * 没有更多数据可读取：文件、输入或连接已结束。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EOF}
   */
  readonly "EOF": { category: "other", retry: "never", actor: "developer" };
  /**
   * The device or address does not exist, or no program has the pipe open for reading.
   * 设备或地址不存在，或管道没有读取方。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENXIO}
   */
  readonly "ENXIO": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The file has too many links.
   * 文件的链接过多。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EMLINK}
   */
  readonly "EMLINK": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The host {address} is down.
   * 主机 {address} 已停机。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EHOSTDOWN}
   */
  readonly "EHOSTDOWN": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * A remote device reported an error while reading or writing.
   * 读写时远程设备报告了错误。
   *
   * internal · retry: later · actor: operator
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EREMOTEIO}
   */
  readonly "EREMOTEIO": { category: "internal", retry: "later", actor: "operator" };
  /**
   * The device does not support this control operation.
   * 设备不支持此控制操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOTTY}
   */
  readonly "ENOTTY": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The type or the format of the file is not suitable for this operation.
   * 文件的类型或格式不适用于此操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EFTYPE}
   */
  readonly "EFTYPE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The text contains an invalid sequence of bytes.
   * 文本中包含无效的字节序列。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EILSEQ}
   */
  readonly "EILSEQ": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The type of socket is not supported.
   * 不支持该套接字类型。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ESOCKTNOSUPPORT}
   */
  readonly "ESOCKTNOSUPPORT": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The query returned no data. For a DNS query, the host has no record of the requested type.
   * 查询没有返回数据。如果是 DNS 查询，则该主机没有所请求类型的记录。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENODATA}
   */
  readonly "ENODATA": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The protocol driver is not attached.
   * 协议驱动程序未加载。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_EUNATCH}
   */
  readonly "EUNATCH": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The operating system cannot run this file because its format is unknown.
   * 文件格式未知，操作系统无法运行。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://docs.libuv.org/en/v1.x/errors.html#c.UV_ENOEXEC}
   */
  readonly "ENOEXEC": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The DNS server reports that the query is malformed.
   * DNS 服务器报告查询格式错误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EFORMERR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The DNS server failed to process the query for {hostname}.
   * DNS 服务器未能处理对 {hostname} 的查询。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ESERVFAIL": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The host name {hostname} cannot be found.
   * 找不到主机名 {hostname}。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#common-system-errors}
   */
  readonly "ENOTFOUND": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The DNS server does not support this operation.
   * DNS 服务器不支持此操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ENOTIMP": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The DNS server refused the query for {hostname}.
   * DNS 服务器拒绝了对 {hostname} 的查询。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EREFUSED": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The DNS query is malformed.
   * DNS 查询格式错误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADQUERY": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The host name {hostname} is malformed.
   * 主机名 {hostname} 格式错误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADNAME": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The address family of the DNS query is not supported.
   * DNS 查询不支持该地址族。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADFAMILY": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The response from the DNS server is malformed.
   * DNS 服务器的响应格式错误。
   *
   * internal · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADRESP": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The DNS servers did not answer the query for {hostname} in time.
   * DNS 服务器未在规定时间内响应对 {hostname} 的查询。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ETIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * A file that the DNS resolver needs cannot be read.
   * 无法读取 DNS 解析器所需的文件。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EFILE": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * The DNS resolver was shut down before the query finished.
   * 查询结束前 DNS 解析器已关闭。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EDESTRUCTION": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * A string in the DNS query is malformed.
   * DNS 查询中的字符串格式错误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADSTR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The flags of the DNS query are invalid.
   * DNS 查询的标志无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADFLAGS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The host name is not a numeric IP address, but the query accepts only numeric addresses.
   * 主机名不是数字形式的 IP 地址，而查询只接受数字形式的地址。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ENONAME": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The hints of the DNS query are invalid.
   * DNS 查询的 hints 无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EBADHINTS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The DNS library c-ares is not initialized.
   * DNS 库 c-ares 尚未初始化。
   *
   * internal · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ENOTINITIALIZED": { category: "internal", retry: "later", actor: "provider" };
  /**
   * Windows failed to load iphlpapi.dll, so the DNS servers are unknown.
   * Windows 未能加载 iphlpapi.dll，无法获知 DNS 服务器。
   *
   * unsupported · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ELOADIPHLPAPI": { category: "unsupported", retry: "after_change", actor: "operator" };
  /**
   * Windows does not provide GetNetworkParams, so the DNS servers are unknown.
   * Windows 未提供 GetNetworkParams，无法获知 DNS 服务器。
   *
   * unsupported · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "EADDRGETNETWORKPARAMS": { category: "unsupported", retry: "after_change", actor: "operator" };
  /**
   * The DNS query was canceled.
   * DNS 查询已取消。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/dns.html#error-codes}
   */
  readonly "ECANCELLED": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The certificate is not valid yet.
   * 证书尚未进入有效期。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_not_yet_valid}
   */
  readonly "CERT_NOT_YET_VALID": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate has expired.
   * 证书已过期。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_has_expired}
   */
  readonly "CERT_HAS_EXPIRED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate revocation list (CRL) is not valid yet.
   * 证书吊销列表（CRL）尚未进入有效期。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#crl_not_yet_valid}
   */
  readonly "CRL_NOT_YET_VALID": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate revocation list (CRL) has expired.
   * 证书吊销列表（CRL）已过期。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#crl_has_expired}
   */
  readonly "CRL_HAS_EXPIRED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate was revoked.
   * 证书已被吊销。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_revoked}
   */
  readonly "CERT_REVOKED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate of the issuer cannot be found.
   * 找不到颁发者的证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_get_issuer_cert}
   */
  readonly "UNABLE_TO_GET_ISSUER_CERT": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate cannot be verified because this machine does not have the certificate of its issuer.
   * 无法验证证书，因为本机没有其颁发者的证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_get_issuer_cert_locally}
   */
  readonly "UNABLE_TO_GET_ISSUER_CERT_LOCALLY": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The server uses a self-signed certificate that is not trusted on this machine.
   * 服务器使用自签名证书，本机不信任该证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#depth_zero_self_signed_cert}
   */
  readonly "DEPTH_ZERO_SELF_SIGNED_CERT": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate chain ends in a self-signed certificate that is not trusted on this machine.
   * 证书链的末端是自签名证书，本机不信任该证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#self_signed_cert_in_chain}
   */
  readonly "SELF_SIGNED_CERT_IN_CHAIN": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate chain is longer than allowed.
   * 证书链的长度超出允许范围。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_chain_too_long}
   */
  readonly "CERT_CHAIN_TOO_LONG": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate revocation list (CRL) for the certificate cannot be found.
   * 找不到证书对应的证书吊销列表（CRL）。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_get_crl}
   */
  readonly "UNABLE_TO_GET_CRL": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate of the server cannot be verified: the server sent only this certificate, and this machine does not have the certificate of the issuer.
   * 无法验证服务器的证书：服务器只发送了这一个证书，而本机没有其颁发者的证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_verify_leaf_signature}
   */
  readonly "UNABLE_TO_VERIFY_LEAF_SIGNATURE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The root certificate is not trusted for this purpose.
   * 根证书在此用途上不受信任。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_untrusted}
   */
  readonly "CERT_UNTRUSTED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * A certificate in the chain is not a valid CA certificate.
   * 证书链中的某个证书不是有效的 CA 证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#invalid_ca}
   */
  readonly "INVALID_CA": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate chain has more levels than one of its certificates allows.
   * 证书链的层级超出其中某个证书允许的数量。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#path_length_exceeded}
   */
  readonly "PATH_LENGTH_EXCEEDED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate was issued for another name.
   * 证书是为其他名称签发的。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#hostname_mismatch}
   */
  readonly "HOSTNAME_MISMATCH": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The certificate cannot be used for this purpose.
   * 证书不能用于此用途。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#invalid_purpose}
   */
  readonly "INVALID_PURPOSE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The root certificate is marked as rejected for this purpose.
   * 根证书已被标记为拒绝用于此用途。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_rejected}
   */
  readonly "CERT_REJECTED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The signature of the certificate is invalid.
   * 证书的签名无效。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#cert_signature_failure}
   */
  readonly "CERT_SIGNATURE_FAILURE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The signature of the certificate revocation list (CRL) is invalid.
   * 证书吊销列表（CRL）的签名无效。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#crl_signature_failure}
   */
  readonly "CRL_SIGNATURE_FAILURE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The start date (notBefore) of the certificate is malformed.
   * 证书的开始日期（notBefore）格式错误。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#error_in_cert_not_before_field}
   */
  readonly "ERROR_IN_CERT_NOT_BEFORE_FIELD": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The end date (notAfter) of the certificate is malformed.
   * 证书的结束日期（notAfter）格式错误。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#error_in_cert_not_after_field}
   */
  readonly "ERROR_IN_CERT_NOT_AFTER_FIELD": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The date of the last update (lastUpdate) in the certificate revocation list (CRL) is malformed.
   * 证书吊销列表（CRL）的上次更新日期（lastUpdate）格式错误。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#error_in_crl_last_update_field}
   */
  readonly "ERROR_IN_CRL_LAST_UPDATE_FIELD": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The date of the next update (nextUpdate) in the certificate revocation list (CRL) is malformed.
   * 证书吊销列表（CRL）的下次更新日期（nextUpdate）格式错误。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#error_in_crl_next_update_field}
   */
  readonly "ERROR_IN_CRL_NEXT_UPDATE_FIELD": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The signature of the certificate cannot be decrypted.
   * 无法解密证书的签名。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_decrypt_cert_signature}
   */
  readonly "UNABLE_TO_DECRYPT_CERT_SIGNATURE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The signature of the certificate revocation list (CRL) cannot be decrypted.
   * 无法解密证书吊销列表（CRL）的签名。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_decrypt_crl_signature}
   */
  readonly "UNABLE_TO_DECRYPT_CRL_SIGNATURE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The public key of the issuer cannot be read.
   * 无法读取颁发者的公钥。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#unable_to_decode_issuer_public_key}
   */
  readonly "UNABLE_TO_DECODE_ISSUER_PUBLIC_KEY": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * There was not enough memory to check the certificate.
   * 内存不足，无法检查证书。
   *
   * quota · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#out_of_mem}
   */
  readonly "OUT_OF_MEM": { category: "quota", retry: "after_change", actor: "operator" };
  /**
   * The HTTP client undici reported an error.
   * HTTP 客户端 undici 报告了错误。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR": { category: "other", retry: "never", actor: "developer" };
  /**
   * The connection was not established in time.
   * 未能在规定时间内建立连接。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_CONNECT_TIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * The server did not send the response headers in time.
   * 服务器未在规定时间内发送响应标头。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_HEADERS_TIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * The response headers are too large.
   * 响应标头过大。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_HEADERS_OVERFLOW": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * No new data of the response body arrived within the time limit.
   * 未在时间限制内收到响应正文的新数据。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_BODY_TIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * An argument passed to the HTTP client undici is invalid.
   * 传给 HTTP 客户端 undici 的参数无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_INVALID_ARG": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A callback or an interceptor returned an invalid value.
   * 回调或拦截器返回了无效的值。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_INVALID_RETURN_VALUE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The operation was aborted.
   * 操作已中止。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_ABORT": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The request was aborted, usually by this program.
   * 请求已中止，通常由本程序中止。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_ABORTED": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The HTTP client undici ended the request or the connection, for example after an HTTP/2 error or because the connection was idle.
   * HTTP 客户端 undici 结束了请求或连接，例如因为发生 HTTP/2 错误或连接空闲。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_INFO": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The length of the request body differs from the Content-Length header.
   * 请求正文的长度与 Content-Length 标头不一致。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_REQ_CONTENT_LENGTH_MISMATCH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The length of the response body differs from the Content-Length header.
   * 响应正文的长度与 Content-Length 标头不一致。
   *
   * internal · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_RES_CONTENT_LENGTH_MISMATCH": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The HTTP client has been destroyed.
   * HTTP 客户端已被销毁。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_DESTROYED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The HTTP client is closed and accepts no more requests.
   * HTTP 客户端已关闭，不再接受请求。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_CLOSED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The connection to the server was lost while it was in use.
   * 与服务器的连接在使用时断开。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_SOCKET": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The HTTP client undici does not support this feature.
   * HTTP 客户端 undici 不支持此功能。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_NOT_SUPPORTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The connection pool (BalancedPool) has no server to send requests to.
   * 连接池（BalancedPool）中没有可接收请求的服务器。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_BPL_MISSING_UPSTREAM": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The response body is larger than maxResponseSize allows.
   * 响应正文的大小超出 maxResponseSize 的限制。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_RES_EXCEEDED_MAX_SIZE": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The request failed, and undici could not retry it automatically.
   * 请求失败，且 undici 未能自动重试。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_REQ_RETRY": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The server answered with an error status code.
   * 服务器返回了表示错误的状态码。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_RESPONSE": { category: "other", retry: "never", actor: "developer" };
  /**
   * The secure connection to the proxy failed.
   * 无法与代理建立安全连接。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_PRX_TLS": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The connection to the proxy failed.
   * 无法连接代理。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_PRX_CONN": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The HTTP client has reached the maximum number of origins.
   * HTTP 客户端连接的源（origin）数量已达上限。
   *
   * quota · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_MAX_ORIGINS_REACHED": { category: "quota", retry: "after_change", actor: "developer" };
  /**
   * The negotiation with the SOCKS5 proxy failed.
   * 与 SOCKS5 代理协商失败。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_SOCKS5": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * A received WebSocket message is larger than allowed after decompression.
   * 收到的 WebSocket 消息解压后的大小超出上限。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_WS_MESSAGE_SIZE_EXCEEDED": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The server answered with an error status code.
   * 服务器返回了表示错误的状态码。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://undici.nodejs.org/#/docs/api/Errors}
   */
  readonly "UND_ERR_RESPONSE_STATUS_CODE": { category: "other", retry: "never", actor: "developer" };
  /**
   * The operation was aborted.
   * 操作已中止。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/globals.html#class-abortsignal}
   */
  readonly "AbortError": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The operation did not finish within its time limit.
   * 操作未在时间限制内完成。
   *
   * timeout · retry: later · actor: developer
   *
   * @see {@link https://nodejs.org/api/globals.html#class-abortsignal}
   */
  readonly "TimeoutError": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * The operation was aborted.
   * 操作已中止。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#abort_err}
   */
  readonly "ABORT_ERR": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The permission model of Node.js denies access.
   * Node.js 的权限模型拒绝访问。
   *
   * permission · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#err_access_denied}
   */
  readonly "ERR_ACCESS_DENIED": { category: "permission", retry: "after_change", actor: "operator" };
  /**
   * An assertion in the program failed: a condition that must be true is false.
   * 程序中的断言失败：应当成立的条件不成立。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_assertion}
   */
  readonly "ERR_ASSERTION": { category: "other", retry: "never", actor: "developer" };
  /**
   * The position lies outside the buffer.
   * 位置超出缓冲区的范围。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_buffer_out_of_bounds}
   */
  readonly "ERR_BUFFER_OUT_OF_BOUNDS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The buffer would be larger than Node.js allows.
   * 缓冲区的大小超出 Node.js 的上限。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_buffer_too_large}
   */
  readonly "ERR_BUFFER_TOO_LARGE": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The child process wrote more output than maxBuffer allows.
   * 子进程的输出超出 maxBuffer 的限制。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_child_process_stdio_maxbuffer}
   */
  readonly "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The message port is closed.
   * 消息端口已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_closed_message_port}
   */
  readonly "ERR_CLOSED_MESSAGE_PORT": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The digest algorithm is invalid.
   * 摘要算法无效。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_crypto_invalid_digest}
   */
  readonly "ERR_CRYPTO_INVALID_DIGEST": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The initialization vector is invalid.
   * 初始化向量无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_crypto_invalid_iv}
   */
  readonly "ERR_CRYPTO_INVALID_IV": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The length of the key is invalid.
   * 密钥长度无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_crypto_invalid_keylen}
   */
  readonly "ERR_CRYPTO_INVALID_KEYLEN": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The two values to compare have different lengths.
   * 要比较的两个值长度不同。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_crypto_timing_safe_equal_length}
   */
  readonly "ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The cipher is unknown.
   * 加密算法未知。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_crypto_unknown_cipher}
   */
  readonly "ERR_CRYPTO_UNKNOWN_CIPHER": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The directory handle is already closed.
   * 文件夹句柄已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_dir_closed}
   */
  readonly "ERR_DIR_CLOSED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A native add-on cannot be loaded.
   * 无法加载原生插件。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_dlopen_failed}
   */
  readonly "ERR_DLOPEN_FAILED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The data is not valid in this encoding.
   * 数据不是该编码的有效数据。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_encoding_invalid_encoded_data}
   */
  readonly "ERR_ENCODING_INVALID_ENCODED_DATA": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The encoding is not supported.
   * 不支持该编码。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_encoding_not_supported}
   */
  readonly "ERR_ENCODING_NOT_SUPPORTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * This feature is not available on this operating system.
   * 当前操作系统不支持此功能。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_feature_unavailable_on_platform}
   */
  readonly "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * A directory cannot be copied over a file.
   * 不能用文件夹覆盖文件。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_cp_dir_to_non_dir}
   */
  readonly "ERR_FS_CP_DIR_TO_NON_DIR": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The destination of the copy already exists.
   * 复制的目标已存在。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_cp_eexist}
   */
  readonly "ERR_FS_CP_EEXIST": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The source or the destination of the copy is invalid, for example because the destination is inside the source.
   * 复制的源或目标无效，例如目标位于源的内部。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_cp_einval}
   */
  readonly "ERR_FS_CP_EINVAL": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A file cannot be copied over a directory.
   * 不能用文件覆盖文件夹。
   *
   * conflict · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_cp_non_dir_to_dir}
   */
  readonly "ERR_FS_CP_NON_DIR_TO_DIR": { category: "conflict", retry: "after_change", actor: "user" };
  /**
   * The path refers to a directory.
   * 路径指向的是文件夹。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_eisdir}
   */
  readonly "ERR_FS_EISDIR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The file is too large to be read in a single call.
   * 文件过大，无法一次读取。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_fs_file_too_large}
   */
  readonly "ERR_FS_FILE_TOO_LARGE": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The length of the body differs from the Content-Length header.
   * 正文的长度与 Content-Length 标头不一致。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http_content_length_mismatch}
   */
  readonly "ERR_HTTP_CONTENT_LENGTH_MISMATCH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The headers have already been sent, so they cannot be changed.
   * 标头已发送，无法更改。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http_headers_sent}
   */
  readonly "ERR_HTTP_HEADERS_SENT": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The value of an HTTP header is invalid.
   * HTTP 标头的值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http_invalid_header_value}
   */
  readonly "ERR_HTTP_INVALID_HEADER_VALUE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The HTTP status code is not between 100 and 999.
   * HTTP 状态码不在 100 到 999 之间。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http_invalid_status_code}
   */
  readonly "ERR_HTTP_INVALID_STATUS_CODE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The client did not send the whole request in time.
   * 客户端未在规定时间内发送完整的请求。
   *
   * timeout · retry: later · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http_request_timeout}
   */
  readonly "ERR_HTTP_REQUEST_TIMEOUT": { category: "timeout", retry: "later", actor: "user" };
  /**
   * An HTTP/2 error occurred.
   * 发生 HTTP/2 错误。
   *
   * internal · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_error}
   */
  readonly "ERR_HTTP2_ERROR": { category: "internal", retry: "later", actor: "provider" };
  /**
   * The other side is closing the HTTP/2 connection, so no new stream can be opened.
   * 对方正在关闭 HTTP/2 连接，无法打开新的流。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_goaway_session}
   */
  readonly "ERR_HTTP2_GOAWAY_SESSION": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The HTTP/2 session was destroyed.
   * HTTP/2 会话已销毁。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_invalid_session}
   */
  readonly "ERR_HTTP2_INVALID_SESSION": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The HTTP/2 stream was destroyed.
   * HTTP/2 流已销毁。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_invalid_stream}
   */
  readonly "ERR_HTTP2_INVALID_STREAM": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The HTTP/2 session was closed with an error.
   * HTTP/2 会话因错误关闭。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_session_error}
   */
  readonly "ERR_HTTP2_SESSION_ERROR": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * The HTTP/2 stream was canceled before any data was sent.
   * HTTP/2 流在发送数据之前已取消。
   *
   * other · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_stream_cancel}
   */
  readonly "ERR_HTTP2_STREAM_CANCEL": { category: "other", retry: "after_change", actor: "developer" };
  /**
   * The HTTP/2 stream was closed with an error.
   * HTTP/2 流因错误关闭。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_http2_stream_error}
   */
  readonly "ERR_HTTP2_STREAM_ERROR": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * Objects of this class cannot be created with new, because its constructor is not public.
   * 该类的构造函数未公开，不能使用 new 创建对象。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_illegal_constructor}
   */
  readonly "ERR_ILLEGAL_CONSTRUCTOR": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * An import attribute is missing, so the module cannot be loaded.
   * 缺少导入属性，无法加载模块。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_import_assertion_type_missing}
   */
  readonly "ERR_IMPORT_ASSERTION_TYPE_MISSING": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An import attribute is missing, so the module cannot be loaded.
   * 缺少导入属性，无法加载模块。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_import_attribute_missing}
   */
  readonly "ERR_IMPORT_ATTRIBUTE_MISSING": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This version of Node.js does not support the import attribute.
   * 当前版本的 Node.js 不支持该导入属性。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_import_attribute_unsupported}
   */
  readonly "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Node.js does not recognize the address.
   * Node.js 无法识别该地址。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_address}
   */
  readonly "ERR_INVALID_ADDRESS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An argument has the wrong type.
   * 某个参数的类型不正确。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_arg_type}
   */
  readonly "ERR_INVALID_ARG_TYPE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An argument has an invalid value.
   * 某个参数的值无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_arg_value}
   */
  readonly "ERR_INVALID_ARG_VALUE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A header contains an invalid character.
   * 标头中包含无效的字符。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_char}
   */
  readonly "ERR_INVALID_CHAR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The host of the file URL is invalid on this system.
   * 文件 URL 的主机在当前系统上无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_file_url_host}
   */
  readonly "ERR_INVALID_FILE_URL_HOST": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The path of the file URL is invalid on this system.
   * 文件 URL 的路径在当前系统上无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_file_url_path}
   */
  readonly "ERR_INVALID_FILE_URL_PATH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The name of an HTTP header or of an HTTP method contains an invalid character.
   * HTTP 标头或 HTTP 方法的名称中包含无效的字符。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_http_token}
   */
  readonly "ERR_INVALID_HTTP_TOKEN": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The IP address is invalid.
   * IP 地址无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_ip_address}
   */
  readonly "ERR_INVALID_IP_ADDRESS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The name of the imported module is invalid.
   * 导入的模块名称无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_module_specifier}
   */
  readonly "ERR_INVALID_MODULE_SPECIFIER": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * A package.json file is invalid.
   * package.json 文件无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_package_config}
   */
  readonly "ERR_INVALID_PACKAGE_CONFIG": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The exports or imports field of a package.json file has an invalid target.
   * package.json 文件的 exports 或 imports 字段包含无效的目标。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_package_target}
   */
  readonly "ERR_INVALID_PACKAGE_TARGET": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The protocol of the URL does not match the module (http or https) that sends the request.
   * URL 的协议与发送请求的模块（http 或 https）不一致。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_protocol}
   */
  readonly "ERR_INVALID_PROTOCOL": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * A function returned a value of the wrong type.
   * 函数返回值的类型不正确。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_return_value}
   */
  readonly "ERR_INVALID_RETURN_VALUE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The object is in the wrong state for this operation.
   * 对象当前的状态不允许此操作。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_state}
   */
  readonly "ERR_INVALID_STATE": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A method was called on the wrong object.
   * 在错误的对象上调用了方法。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_this}
   */
  readonly "ERR_INVALID_THIS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The TypeScript file has a syntax error.
   * TypeScript 文件存在语法错误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_typescript_syntax}
   */
  readonly "ERR_INVALID_TYPESCRIPT_SYNTAX": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The URL {input} is invalid.
   * URL {input} 无效。
   *
   * invalid_request · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_url}
   */
  readonly "ERR_INVALID_URL": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * A URL with this scheme is not supported here.
   * 此处不支持使用该方案（scheme）的 URL。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_invalid_url_scheme}
   */
  readonly "ERR_INVALID_URL_SCHEME": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The channel to the other process is closed.
   * 与另一进程的通道已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_ipc_channel_closed}
   */
  readonly "ERR_IPC_CHANNEL_CLOSED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The channel to the other process is already disconnected.
   * 与另一进程的通道已断开。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_ipc_disconnected}
   */
  readonly "ERR_IPC_DISCONNECTED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The object lacks the method that the operation needs.
   * 对象没有实现该操作所需的方法。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_method_not_implemented}
   */
  readonly "ERR_METHOD_NOT_IMPLEMENTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * An argument is missing.
   * 缺少参数。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_missing_args}
   */
  readonly "ERR_MISSING_ARGS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An option is missing.
   * 缺少选项。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_missing_option}
   */
  readonly "ERR_MISSING_OPTION": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The key is encrypted, but no passphrase was provided.
   * 密钥已加密，但未提供口令。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#err_missing_passphrase}
   */
  readonly "ERR_MISSING_PASSPHRASE": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * A module cannot be found.
   * 找不到模块。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_module_not_found}
   */
  readonly "ERR_MODULE_NOT_FOUND": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A module cannot be found.
   * 找不到模块。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#module_not_found}
   */
  readonly "MODULE_NOT_FOUND": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A callback was called more than once.
   * 回调被多次调用。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_multiple_callback}
   */
  readonly "ERR_MULTIPLE_CALLBACK": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A value is outside its range.
   * 数值超出允许的范围。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_out_of_range}
   */
  readonly "ERR_OUT_OF_RANGE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The imports field of package.json does not define this name.
   * package.json 的 imports 字段未定义该名称。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_package_import_not_defined}
   */
  readonly "ERR_PACKAGE_IMPORT_NOT_DEFINED": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The package does not export this path.
   * 该包未导出此路径。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_package_path_not_exported}
   */
  readonly "ERR_PACKAGE_PATH_NOT_EXPORTED": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * A command-line option has a value of the wrong type or no value.
   * 命令行选项的值类型不正确，或缺少值。
   *
   * invalid_request · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_parse_args_invalid_option_value}
   */
  readonly "ERR_PARSE_ARGS_INVALID_OPTION_VALUE": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The command line contains an argument that the program does not expect.
   * 命令行中有程序不接受的参数。
   *
   * invalid_request · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_parse_args_unexpected_positional}
   */
  readonly "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The command line contains an unknown option.
   * 命令行中有未知的选项。
   *
   * invalid_request · retry: after_change · actor: user
   *
   * @see {@link https://nodejs.org/api/errors.html#err_parse_args_unknown_option}
   */
  readonly "ERR_PARSE_ARGS_UNKNOWN_OPTION": { category: "invalid_request", retry: "after_change", actor: "user" };
  /**
   * The module uses top-level await, so require() cannot load it.
   * 模块使用了顶层 await 语法，无法通过 require() 加载。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_require_async_module}
   */
  readonly "ERR_REQUIRE_ASYNC_MODULE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The module is an ES module, and require() does not support it here.
   * 该模块是 ES 模块，此处的 require() 不支持加载。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_require_esm}
   */
  readonly "ERR_REQUIRE_ESM": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The code did not finish within its time limit.
   * 代码未在时间限制内执行完毕。
   *
   * timeout · retry: later · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_script_execution_timeout}
   */
  readonly "ERR_SCRIPT_EXECUTION_TIMEOUT": { category: "timeout", retry: "later", actor: "developer" };
  /**
   * The server is already listening.
   * 服务器已在监听。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_server_already_listen}
   */
  readonly "ERR_SERVER_ALREADY_LISTEN": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The server is not running.
   * 服务器未运行。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_server_not_running}
   */
  readonly "ERR_SERVER_NOT_RUNNING": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The socket is already bound.
   * 套接字已绑定。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_already_bound}
   */
  readonly "ERR_SOCKET_ALREADY_BOUND": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The port is not a number from 0 to 65535.
   * 端口不是 0 到 65535 之间的数字。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_bad_port}
   */
  readonly "ERR_SOCKET_BAD_PORT": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The socket is closed.
   * 套接字已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_closed}
   */
  readonly "ERR_SOCKET_CLOSED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The socket was closed before the connection was established.
   * 连接建立之前套接字已关闭。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_closed_before_connection}
   */
  readonly "ERR_SOCKET_CLOSED_BEFORE_CONNECTION": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * No address of the host accepted the connection in time.
   * 主机的所有地址均未在规定时间内接受连接。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_connection_timeout}
   */
  readonly "ERR_SOCKET_CONNECTION_TIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * The UDP socket is closed.
   * UDP 套接字已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_socket_dgram_not_running}
   */
  readonly "ERR_SOCKET_DGRAM_NOT_RUNNING": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * SQLite reported an error.
   * SQLite 报告了错误。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_sqlite_error}
   */
  readonly "ERR_SQLITE_ERROR": { category: "other", retry: "never", actor: "developer" };
  /**
   * The stream is already finished.
   * 流已结束。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_already_finished}
   */
  readonly "ERR_STREAM_ALREADY_FINISHED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * A stream that is only writable does not support pipe().
   * 只能写入的流不支持 pipe()。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_cannot_pipe}
   */
  readonly "ERR_STREAM_CANNOT_PIPE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The stream was destroyed.
   * 流已销毁。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_destroyed}
   */
  readonly "ERR_STREAM_DESTROYED": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The value null cannot be written to a stream.
   * 不能向流写入 null。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_null_values}
   */
  readonly "ERR_STREAM_NULL_VALUES": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The stream was closed before it ended.
   * 流在结束之前已关闭。
   *
   * unavailable · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_premature_close}
   */
  readonly "ERR_STREAM_PREMATURE_CLOSE": { category: "unavailable", retry: "later", actor: "provider" };
  /**
   * Data was added to a stream that has already ended.
   * 向已结束的流添加了数据。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_push_after_eof}
   */
  readonly "ERR_STREAM_PUSH_AFTER_EOF": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * Data was written to a stream that has already ended.
   * 向已结束的流写入了数据。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_stream_write_after_end}
   */
  readonly "ERR_STREAM_WRITE_AFTER_END": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The string would be longer than Node.js allows.
   * 字符串的长度超出 Node.js 的上限。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_string_too_long}
   */
  readonly "ERR_STRING_TOO_LONG": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * An operating system error occurred.
   * 发生操作系统错误。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_system_error}
   */
  readonly "ERR_SYSTEM_ERROR": { category: "other", retry: "never", actor: "developer" };
  /**
   * The host {host} is not among the names in the certificate.
   * 主机 {host} 不在证书所列的名称之中。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#err_tls_cert_altname_invalid}
   */
  readonly "ERR_TLS_CERT_ALTNAME_INVALID": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The TLS handshake did not finish in time.
   * TLS 握手未在规定时间内完成。
   *
   * timeout · retry: later · actor: provider
   *
   * @see {@link https://nodejs.org/api/errors.html#err_tls_handshake_timeout}
   */
  readonly "ERR_TLS_HANDSHAKE_TIMEOUT": { category: "timeout", retry: "later", actor: "provider" };
  /**
   * The TLS version is invalid.
   * TLS 版本无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_tls_invalid_protocol_version}
   */
  readonly "ERR_TLS_INVALID_PROTOCOL_VERSION": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The path of the request contains characters that are not escaped.
   * 请求的路径中包含未转义的字符。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unescaped_characters}
   */
  readonly "ERR_UNESCAPED_CHARACTERS": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An error event was emitted, but no listener handles it.
   * 发生了未处理的 error 事件。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unhandled_error}
   */
  readonly "ERR_UNHANDLED_ERROR": { category: "other", retry: "never", actor: "developer" };
  /**
   * A promise was rejected with a value that is not an Error object, and the rejection was not handled.
   * 某个 promise 被拒绝，拒绝时使用的值不是 Error 对象，且该拒绝未得到处理。
   *
   * other · retry: never · actor: developer
   *
   * @see {@link https://nodejs.org/api/process.html#event-unhandledrejection}
   */
  readonly "ERR_UNHANDLED_REJECTION": { category: "other", retry: "never", actor: "developer" };
  /**
   * Node.js has no built-in module with this name.
   * Node.js 没有该名称的内置模块。
   *
   * not_found · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unknown_builtin_module}
   */
  readonly "ERR_UNKNOWN_BUILTIN_MODULE": { category: "not_found", retry: "after_change", actor: "developer" };
  /**
   * The encoding is unknown.
   * 编码未知。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unknown_encoding}
   */
  readonly "ERR_UNKNOWN_ENCODING": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The file extension is unknown, so the module cannot be loaded.
   * 文件扩展名未知，无法加载该模块。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unknown_file_extension}
   */
  readonly "ERR_UNKNOWN_FILE_EXTENSION": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The signal is unknown.
   * 信号未知。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unknown_signal}
   */
  readonly "ERR_UNKNOWN_SIGNAL": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Importing a directory is not supported.
   * 不支持导入文件夹。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unsupported_dir_import}
   */
  readonly "ERR_UNSUPPORTED_DIR_IMPORT": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Importing from a URL of this scheme is not supported.
   * 不支持从该方案（scheme）的 URL 导入。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unsupported_esm_url_scheme}
   */
  readonly "ERR_UNSUPPORTED_ESM_URL_SCHEME": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * TypeScript files inside node_modules are not supported.
   * 不支持 node_modules 中的 TypeScript 文件。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unsupported_node_modules_type_stripping}
   */
  readonly "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Node.js does not support TypeScript syntax that must be compiled, such as enum.
   * Node.js 不支持需要编译的 TypeScript 语法，例如 enum。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_unsupported_typescript_syntax}
   */
  readonly "ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The object is already closed.
   * 对象已关闭。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_use_after_close}
   */
  readonly "ERR_USE_AFTER_CLOSE": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The options (execArgv) of the worker are invalid.
   * 工作线程的选项（execArgv）无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_worker_invalid_exec_argv}
   */
  readonly "ERR_WORKER_INVALID_EXEC_ARGV": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The worker is not running.
   * 工作线程未运行。
   *
   * conflict · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_worker_not_running}
   */
  readonly "ERR_WORKER_NOT_RUNNING": { category: "conflict", retry: "after_change", actor: "developer" };
  /**
   * The worker has reached its memory limit.
   * 工作线程已达到内存上限。
   *
   * quota · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_worker_out_of_memory}
   */
  readonly "ERR_WORKER_OUT_OF_MEMORY": { category: "quota", retry: "after_change", actor: "developer" };
  /**
   * The path of the worker is neither absolute nor relative.
   * 工作线程的路径既不是绝对路径也不是相对路径。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_worker_path}
   */
  readonly "ERR_WORKER_PATH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * This operation is not supported in worker threads.
   * 工作线程中不支持此操作。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_worker_unsupported_operation}
   */
  readonly "ERR_WORKER_UNSUPPORTED_OPERATION": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * Compression or decompression cannot start with these options.
   * 无法使用这些选项启动压缩或解压。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#err_zlib_initialization_failed}
   */
  readonly "ERR_ZLIB_INITIALIZATION_FAILED": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The HTTP headers are larger than maxHeaderSize allows.
   * HTTP 标头的大小超出 maxHeaderSize 的限制。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#hpe_header_overflow}
   */
  readonly "HPE_HEADER_OVERFLOW": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The chunk extensions in the HTTP message exceed 16 KiB.
   * HTTP 消息中的分块扩展（chunk extension）超出 16 KiB。
   *
   * too_large · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#hpe_chunk_extensions_overflow}
   */
  readonly "HPE_CHUNK_EXTENSIONS_OVERFLOW": { category: "too_large", retry: "after_change", actor: "developer" };
  /**
   * The HTTP message has both Content-Length and Transfer-Encoding: chunked.
   * HTTP 消息同时包含 Content-Length 和 Transfer-Encoding: chunked。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#hpe_unexpected_content_length}
   */
  readonly "HPE_UNEXPECTED_CONTENT_LENGTH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The other side does not send valid HTTP.
   * 对方发送的不是有效的 HTTP 消息。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_CONSTANT": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The HTTP method of the request is invalid.
   * 请求的 HTTP 方法无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_METHOD": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * An HTTP header contains an invalid character.
   * HTTP 标头中包含无效的字符。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_HEADER_TOKEN": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The Content-Length header is invalid.
   * Content-Length 标头无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_CONTENT_LENGTH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The size of a chunk in the HTTP message is invalid.
   * HTTP 消息中分块的大小无效。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_CHUNK_SIZE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The Transfer-Encoding header of the HTTP message is invalid or not allowed with Content-Length.
   * HTTP 消息的 Transfer-Encoding 标头无效，或不能与 Content-Length 同时使用。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/http.html}
   */
  readonly "HPE_INVALID_TRANSFER_ENCODING": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The data was compressed with a dictionary, but no dictionary was provided.
   * 数据使用字典压缩，但未提供该字典。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/zlib.html}
   */
  readonly "Z_NEED_DICT": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The compressed data is invalid or damaged.
   * 压缩数据无效或已损坏。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/zlib.html}
   */
  readonly "Z_DATA_ERROR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The compressed data ends too early.
   * 压缩数据过早结束。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/zlib.html}
   */
  readonly "Z_BUF_ERROR": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The data is not valid Brotli data.
   * 数据不是有效的 Brotli 数据。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/zlib.html}
   */
  readonly "ERR__ERROR_FORMAT_PADDING_1": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The data is not valid Zstandard data.
   * 数据不是有效的 Zstandard 数据。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/zlib.html}
   */
  readonly "ZSTD_error_prefix_unknown": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The other side does not answer with TLS.
   * 对方没有使用 TLS 响应。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_WRONG_VERSION_NUMBER": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The other side does not support the TLS version of this program.
   * 对方不支持本程序使用的 TLS 版本。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The TLS version of the other side is not supported.
   * 不支持对方使用的 TLS 版本。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_UNSUPPORTED_PROTOCOL": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The other side rejected the TLS handshake, usually because it supports none of the offered settings.
   * 对方拒绝了 TLS 握手，通常是因为不支持本程序提供的任何设置。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The other side rejected the TLS handshake, usually because it supports none of the offered settings.
   * 对方拒绝了 TLS 握手，通常是因为不支持本程序提供的任何设置。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The two sides have no cipher in common.
   * 双方没有共同支持的加密套件。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_NO_SHARED_CIPHER": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The server requires a client certificate.
   * 服务器要求提供客户端证书。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * OpenSSL does not support this algorithm by default because it is obsolete.
   * 该算法已过时，OpenSSL 默认不支持。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_EVP_UNSUPPORTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * OpenSSL does not support the format of the key or the certificate.
   * OpenSSL 不支持该密钥或证书的格式。
   *
   * unsupported · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_UNSUPPORTED": { category: "unsupported", retry: "after_change", actor: "developer" };
  /**
   * The data or the key cannot be decrypted.
   * 无法解密数据或密钥。
   *
   * authentication · retry: after_change · actor: operator
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_BAD_DECRYPT": { category: "authentication", retry: "after_change", actor: "operator" };
  /**
   * The encrypted data is incomplete or was decoded incorrectly: its last block has the wrong length.
   * 加密数据不完整或解码不正确：其最后一个数据块的长度有误。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The text is not in PEM format.
   * 文本不是 PEM 格式。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_PEM_NO_START_LINE": { category: "invalid_request", retry: "after_change", actor: "developer" };
  /**
   * The private key does not match the certificate.
   * 私钥与证书不匹配。
   *
   * invalid_request · retry: after_change · actor: developer
   *
   * @see {@link https://nodejs.org/api/errors.html#openssl-errors}
   */
  readonly "ERR_OSSL_X509_KEY_VALUES_MISMATCH": { category: "invalid_request", retry: "after_change", actor: "developer" };
}

/** Every Node.js code that the catalog lists, verbatim. */
export type NodeCode = keyof NodeFacts;

/** The Node.js error with this code. */
export interface NodeErrorOf<Code extends NodeCode | "$unknown"> extends NodeOccurrence {
  readonly code: Code;
  readonly category: AllFacts[Code]["category"];
  /** Whether the same request may succeed later. */
  readonly retry: AllFacts[Code]["retry"];
  /** Who must act for the request to succeed. */
  readonly actor: AllFacts[Code]["actor"];
  /** Values for the placeholders in its message and solution. */
  readonly parameters: Code extends keyof NodeParameters ? NodeParameters[Code] : Parameterless;
}

/** An error whose code the catalog does not list. */
export interface NodeUnknownError extends NodeErrorOf<"$unknown"> {
  readonly code: "$unknown";
  /** The code as received; `""` if the error had none. */
  readonly rawCode: string;
  /** The closest listed code, based on how Node.js structures its codes. */
  readonly nearest: NodeCode | undefined;
}

interface AllFacts extends NodeFacts {
  readonly $unknown: { category: "unknown"; retry: "unknown"; actor: "unknown" };
}

/** Every Node.js error, keyed by code; unlisted codes are under `$unknown`. */
export interface NodeErrors extends Listed {
  /** A code that the catalog does not list. */
  readonly $unknown: NodeUnknownError;
}

type Listed = { readonly [Code in keyof NodeFacts]: NodeErrorOf<Code> };

/** The codes, keyed by the version that added them and, if there is one, the version that removed them. */
export interface NodeLifecycles {
  readonly "1.0.0": NodeCode;
}

/** The Node.js errors with these codes. */
export type NodeErrorIn<Code extends NodeCode> = NodeErrors[Code];

/** Any Node.js error that the catalog lists. */
export type NodeListedError = NodeErrors[NodeCode];

/** Any Node.js error. Narrow it with `code`, `category`, `retry`, or `actor`. */
export type NodeError = NodeListedError | NodeUnknownError;

/** Values for the placeholders in the texts of some codes. A parameter is `undefined` if the response did not contain it, or if the client dropped it. */
export interface NodeParameters {
  readonly "E2BIG": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EACCES": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EADDRINUSE": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EADDRNOTAVAIL": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EAFNOSUPPORT": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EAGAIN": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EAI_ADDRFAMILY": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_AGAIN": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_BADFLAGS": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_BADHINTS": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_CANCELED": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_FAIL": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_FAMILY": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_MEMORY": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_NODATA": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_NONAME": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_OVERFLOW": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_PROTOCOL": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_SERVICE": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EAI_SOCKTYPE": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EALREADY": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EBADF": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EBUSY": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ECANCELED": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ECHARSET": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ECONNABORTED": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ECONNREFUSED": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ECONNRESET": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EDESTADDRREQ": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EEXIST": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "EFAULT": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EFBIG": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EHOSTUNREACH": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EINTR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EINVAL": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EIO": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EISCONN": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EISDIR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ELOOP": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "EMFILE": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EMSGSIZE": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENAMETOOLONG": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ENETDOWN": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENETUNREACH": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENFILE": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ENOBUFS": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENODEV": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ENOENT": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
  };
  readonly "ENOMEM": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENONET": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENOPROTOOPT": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENOSPC": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ENOSYS": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ENOTCONN": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENOTDIR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ENOTEMPTY": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ENOTSOCK": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENOTSUP": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EOVERFLOW": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EPERM": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EPIPE": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EPROTO": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EPROTONOSUPPORT": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EPROTOTYPE": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ERANGE": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EROFS": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ESHUTDOWN": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ESPIPE": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ESRCH": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ETIMEDOUT": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
    readonly path: string | undefined;
  };
  readonly "ETXTBSY": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "EXDEV": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "UNKNOWN": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EOF": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENXIO": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EMLINK": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "EHOSTDOWN": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "EREMOTEIO": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ENOTTY": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EFTYPE": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EILSEQ": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ESOCKTNOSUPPORT": {
    readonly syscall: string | undefined;
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "ENODATA": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EUNATCH": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "ENOEXEC": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
  };
  readonly "EFORMERR": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ESERVFAIL": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENOTFOUND": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENOTIMP": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EREFUSED": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADQUERY": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADNAME": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADFAMILY": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADRESP": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ETIMEOUT": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EFILE": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EDESTRUCTION": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADSTR": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADFLAGS": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENONAME": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EBADHINTS": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ENOTINITIALIZED": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ELOADIPHLPAPI": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "EADDRGETNETWORKPARAMS": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "ECANCELLED": {
    readonly syscall: string | undefined;
    readonly hostname: string | undefined;
  };
  readonly "UND_ERR_SOCKET": {
    readonly address: string | undefined;
    readonly port: number | undefined;
  };
  readonly "UND_ERR_REQ_RETRY": {
    readonly statusCode: number | undefined;
  };
  readonly "UND_ERR_RESPONSE": {
    readonly statusCode: number | undefined;
  };
  readonly "UND_ERR_RESPONSE_STATUS_CODE": {
    readonly statusCode: number | undefined;
  };
  readonly "ERR_ACCESS_DENIED": {
    readonly permission: string | undefined;
    readonly resource: string | undefined;
  };
  readonly "ERR_ASSERTION": {
    readonly operator: string | undefined;
  };
  readonly "ERR_CHILD_PROCESS_STDIO_MAXBUFFER": {
    readonly cmd: string | undefined;
  };
  readonly "ERR_FS_CP_DIR_TO_NON_DIR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_FS_CP_EEXIST": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_FS_CP_EINVAL": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_FS_CP_NON_DIR_TO_DIR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_FS_EISDIR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_INVALID_FILE_URL_PATH": {
    readonly input: string | undefined;
  };
  readonly "ERR_INVALID_MODULE_SPECIFIER": {
    readonly input: string | undefined;
  };
  readonly "ERR_INVALID_URL": {
    readonly input: string | undefined;
    readonly base: string | undefined;
  };
  readonly "ERR_MODULE_NOT_FOUND": {
    readonly url: string | undefined;
  };
  readonly "MODULE_NOT_FOUND": {
    readonly requireStack: readonly string[] | undefined;
  };
  readonly "ERR_SQLITE_ERROR": {
    readonly errcode: number | undefined;
    readonly errstr: string | undefined;
  };
  readonly "ERR_SYSTEM_ERROR": {
    readonly syscall: string | undefined;
    readonly path: string | undefined;
    readonly dest: string | undefined;
  };
  readonly "ERR_TLS_CERT_ALTNAME_INVALID": {
    readonly host: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_UNSUPPORTED_DIR_IMPORT": {
    readonly url: string | undefined;
  };
  readonly "HPE_UNEXPECTED_CONTENT_LENGTH": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_CONSTANT": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_METHOD": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_HEADER_TOKEN": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_CONTENT_LENGTH": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_CHUNK_SIZE": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "HPE_INVALID_TRANSFER_ENCODING": {
    readonly reason: string | undefined;
    readonly bytesParsed: number | undefined;
  };
  readonly "ERR_SSL_WRONG_VERSION_NUMBER": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_UNSUPPORTED_PROTOCOL": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_NO_SHARED_CIPHER": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_EVP_UNSUPPORTED": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_UNSUPPORTED": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_BAD_DECRYPT": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_PEM_NO_START_LINE": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
  readonly "ERR_OSSL_X509_KEY_VALUES_MISMATCH": {
    readonly library: string | undefined;
    readonly reason: string | undefined;
  };
}

type Parameterless = Readonly<Record<string, never>>;

/** Details of this occurrence of the error. A field is `undefined` if the response did not contain it, or if the client dropped it. */
export interface NodeOccurrence {
  readonly provider: "node";
  /** The HTTP status of the actual response. */
  readonly status: number | undefined;
  /** The error text from Node.js, verbatim. */
  readonly detail: string | undefined;
  /** The request ID assigned by Node.js. */
  readonly requestId: string | undefined;
  /** The number of seconds to wait before sending the request again, according to the response. */
  readonly retryAfter: number | undefined;
  /** The name of the failed item of a batch in the response; `undefined` if the request as a whole failed. */
  readonly item: string | undefined;
  /**
   * The number of the error. For system errors, it is negative and differs from one operating system to another.
   * 错误编号。系统错误的编号为负数，且因操作系统而异。
   */
  readonly errno: number | undefined;
}

/** For each version of the catalog that added or removed codes: the codes that `later` versions added, and those that were `removed` in or before that version. */
export interface NodeVersions {
  readonly "1.0.0": {
    later: never;
    removed: never;
  };
}

/** The codes of a version that no later version has removed. */
interface Kept {
  readonly "1.0.0": {
    readonly all: NodeLifecycles["1.0.0"] | never;
  };
}

/** The errors of each version, and those that later versions added; if there are none yet, any listed error. */
export interface NodeAsOf {
  readonly "1.0.0": {
    readonly current: NodeErrors[Kept["1.0.0"]["all"]];
    readonly later: NodeListedError;
  };
}

/** A version of the catalog. It is read from an object, because compiler messages then list the versions instead of this name. */
export type NodeVersion = { is: "1.0.0" }["is"];

/** Every code of a version of the catalog. */
export type NodeCodeAsOf<Version extends NodeVersion> = NodeAsOf[Version]["current"]["code"];

/** An error whose code a later version added; if there is none yet, any listed error. */
export type NodeLaterError<Version extends NodeVersion> = NodeAsOf[Version]["later"];

/** An error whose code was not in a version yet, as that version reports it. */
export interface NodeAddedError<Later extends NodeListedError = NodeListedError> extends NodeOccurrence {
  readonly code: "$added";
  /** The error itself. */
  readonly error: Later;
  readonly category: Later["category"];
  readonly retry: Later["retry"];
  readonly actor: Later["actor"];
  readonly parameters: Later["parameters"];
}

/** Any Node.js error as a version of the catalog reports it. {@link asOf} returns it. */
export type NodeErrorAsOf<Version extends NodeVersion> = NodeAsOf[Version]["current"] | NodeUnknownError | NodeAddedError<NodeAsOf[Version]["later"]>;
