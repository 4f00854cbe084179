// Marks a span with an error, and counts it in a metric.
import * as gengo from "@errcat/gengo";
import { otelAttributes } from "@errcat/gengo/telemetry";
import { SpanStatusCode } from "@opentelemetry/api";

export async function traced(tracer, duration, call) {
  return tracer.startActiveSpan("translate", async (span) => {
    const attributes = {};
    try {
      return await call();
    } catch (caught) {
      const error = gengo.parse(caught);
      if (error) Object.assign(attributes, otelAttributes(error));
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw caught;
    } finally {
      span.setAttributes(attributes);
      duration.record(1, attributes);
      span.end();
    }
  });
}
