package errs

var zhMessages = map[Code]string{
	AccountNotFound: "账户不存在",
	AccountFrozen:   "账户已冻结：%s",
	AccountTooNew:   "账户开通未满 %d 天",
}

var enMessages = map[Code]string{
	AccountNotFound: "account not found",
	AccountFrozen:   "account is frozen: %s",
	AccountTooNew:   `account is younger than %d days`,
	BookClosed:      "book is closed",
}
