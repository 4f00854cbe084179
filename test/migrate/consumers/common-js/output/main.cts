import ledger = require("@acme/ledger");

function tell(error: ledger.LedgerError): string {
	return ledger.match(error, {
		"1000": () => "key",
		"1150": () => "amount",
		"2000": () => "closed",
		// TODO: The account is frozen.
		"2100": () => "?",
		$unknown: () => "?",
	});
}

export { tell };
