using System.Collections;
using Monotable.Tool;

// Requests are answered by the threads that wait for sockets: what a request asks for is done in microseconds, and another thread would have to be
// woken for it. Read once, when the process uses its first socket; whoever sets it otherwise has the last word.
const string AnswerOnSocketThreads = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
if (Environment.GetEnvironmentVariable(AnswerOnSocketThreads) is null)
{
    Environment.SetEnvironmentVariable(AnswerOnSocketThreads, "1");
}

var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
    .ToDictionary(static entry => (string)entry.Key, static entry => entry.Value as string ?? "", StringComparer.Ordinal);
return await CommandLine.RunAsync(args, variables, Console.Out, Console.Error);
