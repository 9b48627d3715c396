using System.Diagnostics;
using System.Globalization;
using Monotable.Benchmarks.Startup;

// The first typed get of a fresh native process: the same code as the benchmarks' own, compiled ahead of time.
var entry = Stopwatch.GetTimestamp();
var quantity = await OursGet.RunAsync(new Uri(args[0]));
Console.WriteLine(Stopwatch.GetElapsedTime(entry).TotalMicroseconds.ToString("0", CultureInfo.InvariantCulture));
return quantity == 1 ? 0 : 1;
