/** Returns how likely a field of an error holds its code, the less, the likelier; `undefined` for other fields. */
export function codeRank(field: string): number | undefined {
  const rank = ranks.findIndex((one) => one.test(field));
  return rank < 0 ? undefined : rank;
}

const ranks: readonly RegExp[] = [
  /^(?:err|error|biz|business|sub|app|internal|service|ret|return|result|resp|response)?[_-]?code$|^err(?:or)?[_-]?no$|^error[_-]?(?:key|id|slug|identifier)$/i,
  /^err(?:or)?$|^error[_-]?(?:type|name|kind)$|^issue$/i,
  /^(?:reason|type|key|name|slug|id|title)$/i,
];

export function isTextField(field: string): boolean {
  return /^(?:err(?:or)?[_-]?)?(?:message|msg|detail|details|description|desc|text|summary)$/i.test(field);
}

export function isStatusField(field: string): boolean {
  return /^(?:http)?[_-]?status(?:[_-]?code)?$|^http[_-]?code$/i.test(field);
}

/** Whether a name says that it is about the codes of errors. */
export function namesCodes(name: string): boolean {
  return /error|errno|errcode|exception|fault(?!s?[a-z])|problem|failure|错误|异常|返回码|(?:result|return|response|reason|status|biz|business)[_ -]?codes?/i.test(
    name,
  );
}

/** Whether a schema of this name lists codes itself. */
export function namesEnumeration(name: string): boolean {
  return namesCodes(name) && /(?:code|type|reason|name|kind|key|enum|id|no|error|exception|fault|problem)s?(?:enum)?$|码/i.test(name);
}

/** Whether a value can be a code: one word, or a number. */
export function isCodeValue(value: string | number): boolean {
  return typeof value === "number" ? Number.isInteger(value) : /^[^\s\u3000-\u9fff]{1,200}$/.test(value);
}

export function isStatus(value: string | number | undefined): boolean {
  return /^[1-5]\d\d$/.test(String(value));
}
