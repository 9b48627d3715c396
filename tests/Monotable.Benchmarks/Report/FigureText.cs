using System.Globalization;
using Monotable.Benchmarks.Compare;

namespace Monotable.Benchmarks.Report;

/// <summary>A figure as people read it.</summary>
internal static class FigureText
{
    private const double Kibi = 1_024;

    /// <summary>Describes what a subject took, and how that compares with what ours took.</summary>
    public static string Of(Measurement figure, Measurement? ours)
    {
        var isMemory = figure.Microseconds == 0;
        var text = isMemory ? Size(figure.Bytes)
            : figure.CpuMicroseconds is not null ? Served(figure)
            : figure.Bytes > 0 ? $"{Time(figure.Microseconds)}, {Size(figure.Bytes)}"
            : Time(figure.Microseconds);
        return ours is null || ours == figure
            ? text
            : $"{text} · {Ratio(isMemory ? figure.Bytes / ours.Bytes : figure.Microseconds / ours.Microseconds)}";
    }

    public static string Time(double microseconds) => microseconds switch
    {
        < 10 => Text($"{microseconds:0.0} µs"),
        < 1_000 => Text($"{microseconds:0} µs"),
        < 10_000 => Text($"{microseconds / 1e3:0.0} ms"),
        < 1_000_000 => Text($"{microseconds / 1e3:0} ms"),
        _ => Text($"{microseconds / 1e6:0.0} s"),
    };

    public static string Size(double bytes) => bytes switch
    {
        < Kibi => Text($"{bytes:0} B"),
        < 100 * Kibi => Text($"{bytes / Kibi:0.0} KiB"),
        < Kibi * Kibi => Text($"{bytes / Kibi:0} KiB"),
        _ => Text($"{bytes / Kibi / Kibi:0} MiB"),
    };

    private static string Served(Measurement figure) =>
        Text($"{figure.OperationsPerSecond:#,0}/s")
        + $", p50 {Time(figure.P50Microseconds ?? 0)}, p99 {Time(figure.P99Microseconds ?? 0)}, CPU {Time(figure.CpuMicroseconds ?? 0)}";

    private static string Ratio(double times) => Text($"{times:0.0#} ×");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
