/** Returns a sample catalog for a new project: two errors of an API, in English and Chinese. */
export function sampleCatalog(schema: string): string {
  return `{
  "$schema": ${JSON.stringify(schema)},
  "id": "my-api",
  "name": { "en": "My API", "zh-Hans": "我的 API" },
  "typeName": "MyApi",
  "version": "1.0.0",
  "locales": ["en", "zh-Hans"],
  "sources": {
    "docs": { "title": "Error codes", "publisher": "My team", "language": "en" }
  },
  "wire": {
    "codes": { "format": "token" },
    "shapes": [{ "name": "error body", "code": "/error/code", "detail": "/error/message", "requestId": "/requestId" }]
  },
  "entries": [
    {
      "code": "rate_limited",
      "category": "rate_limit",
      "status": 429,
      "retry": "later",
      "actor": "developer",
      "since": "1.0.0",
      "message": {
        "en": { "text": "There were too many requests in a short time.", "origin": "project", "state": "reviewed" },
        "zh-Hans": { "text": "短时间内的请求过多。", "origin": "project", "state": "reviewed" }
      },
      "solution": {
        "en": { "text": "Wait a moment, then send the same request again.", "origin": "project", "state": "reviewed" },
        "zh-Hans": { "text": "请稍后重新发送同一请求。", "origin": "project", "state": "reviewed" }
      },
      "vendor": [{ "source": "docs", "fields": { "description": "Too many requests." } }]
    },
    {
      "code": "text_too_long",
      "category": "too_large",
      "status": 413,
      "retry": "after_change",
      "actor": "user",
      "since": "1.0.0",
      "parameters": {
        "limit": { "type": "integer", "at": "/error/limit", "description": { "en": "How many characters are allowed.", "zh-Hans": "允许的字符数。" } }
      },
      "message": {
        "en": { "text": "The text is longer than {limit} characters.", "origin": "project", "state": "reviewed" },
        "zh-Hans": { "text": "文本长度超出 {limit} 个字符。", "origin": "project", "state": "reviewed" }
      },
      "vendor": [{ "source": "docs", "fields": { "description": "The text is too long." } }]
    }
  ]
}
`;
}
