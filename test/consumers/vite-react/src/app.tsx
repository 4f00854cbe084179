import { useState } from "react";
import * as tmt from "./errors/tencent-tmt";

/** The reader's language comes with the first error, and no other does. */
const { locale, table } = tmt.pickLocale(navigator.languages, {
  en: async () => (await import("./errors/tencent-tmt/messages/en")).en,
  "zh-Hans": async () => (await import("./errors/tencent-tmt/messages/zh-Hans")).zhHans,
});

export function App() {
  const [failure, setFailure] = useState<string>();
  const translate = async () => {
    try {
      await ask(); // your function that calls the API and throws its error
    } catch (caught) {
      const error = tmt.parse(caught);
      if (!error) throw caught;
      setFailure(tmt.message(error, await table()));
    }
  };
  return (
    <>
      <button onClick={translate}>Translate</button>
      {failure && (
        <p role="alert" lang={locale}>
          {failure}
        </p>
      )}
    </>
  );
}

/** Tencent Cloud answers with HTTP 200 whatever happened. */
async function ask() {
  const { Response } = await (await fetch("/translate")).json();
  if (Response.Error) throw Object.assign(new Error(Response.Error.Message), { code: Response.Error.Code, requestId: Response.RequestId });
}
