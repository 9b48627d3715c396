using System.Collections;
using Monotable.Tool;

var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(static entry => (string)entry.Key, static entry => entry.Value as string ?? "", StringComparer.Ordinal);
return await CommandLine.RunAsync(args, variables, Console.Out, Console.Error);
