// Prints what OpenTelemetry's SDKs export of calls that fail, and of one that does not.
import { InMemorySpanExporter, SimpleSpanProcessor, BasicTracerProvider } from "@opentelemetry/sdk-trace-base";
import { AggregationTemporality, InMemoryMetricExporter, MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { traced } from "./spans.js";

const spans = new InMemorySpanExporter();
const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).getTracer("gengo");
const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
const reader = new PeriodicExportingMetricReader({ exporter: metrics, exportIntervalMillis: 3_600_000 });
const duration = new MeterProvider({ readers: [reader] }).getMeter("gengo").createHistogram("gengo.client.duration");

const fails = (code, status) => async () => {
  throw { status, headers: {}, body: { opstat: "error", err: { code, msg: "jane@example.com" } } };
};
await traced(tracer, duration, async () => {});
for (const call of [fails(2700, 200), fails(1350, 400), ...Array.from({ length: 100 }, (_, i) => fails(600 + i, 200)), async () => { throw new TypeError("no"); }])
  await traced(tracer, duration, call).catch(() => {});

await reader.forceFlush();
console.log(
  JSON.stringify({
    spans: spans.getFinishedSpans().map(({ attributes, status, events }) => ({ attributes, status, events })),
    points: metrics.getMetrics().at(-1).scopeMetrics[0].metrics[0].dataPoints.map(({ attributes, value }) => ({ attributes, count: value.count })),
  }),
);
await reader.shutdown();
