using System.Diagnostics;

namespace Monotable.Benchmarks.Servers;

/// <summary>A server that is compared.</summary>
/// <param name="Name">Its name in the results.</param>
/// <param name="Start">How it is started on a port.</param>
/// <param name="AnswersAnything">Whether it is the floor: it has no tables, and answers as many bytes as the path says.</param>
internal sealed record ServerSubject(string Name, Func<int, ProcessStartInfo> Start, bool AnswersAnything = false);
