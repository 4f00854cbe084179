package errs

// Code is what the API sends.
type Code int

const (
	// accounts
	AccountNotFound Code = iota + 30001
	AccountFrozen
	_ // was AccountLocked
	AccountTooNew

	timeout = 30 * time.Second
)
