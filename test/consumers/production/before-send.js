import * as gengo from "@errcat/gengo";
import { toDriftRecord } from "@errcat/gengo/drift";
import { otelAttributes } from "@errcat/gengo/telemetry";

export function beforeSend(event, { originalException }) {
  const error = gengo.parse(originalException);
  if (!error) return event;
  const { "error.type": type } = otelAttributes(error);
  const { provider, category, retry, actor } = error;
  return {
    ...event,
    tags: { ...event.tags, provider, "error.type": type, category, retry, actor },
    fingerprint: [provider, type],
    contexts: { ...event.contexts, drift: toDriftRecord(originalException) },
  };
}
