import ledger = require("@acme/ledger");

function tell(error: ledger.LedgerError): string {
	return ledger.match(error, {
		"1000": () => "key",
		"1100": () => "amount",
		"2000": () => "closed",
		$unknown: () => "?",
	});
}

export { tell };
