using Monotable.Tool.Keys;

namespace Monotable.Tool;

/// <summary>Finds the command that the first argument names.</summary>
internal static class CommandLine
{
    private const string Usage = """
        monotable: tools around Amazon DynamoDB

        Usage: monotable serve [options]
               monotable keys accept [PROJECT] [options]

        serve  A DynamoDB server with its tables in memory, for every AWS SDK.
               Prints 'listening on http://...' once it answers; ends on Ctrl+C or SIGTERM.

          --host ADDRESS      the address to listen on; 127.0.0.1 if not given, which only this machine reaches
          --port PORT         the TCP port; 8000 if not given, 0 for a free one
          --access-key KEY    accept only requests signed with this key; or MONOTABLE_ACCESS_KEY_ID
          --secret-key KEY    the key's secret; or MONOTABLE_SECRET_ACCESS_KEY
          --separate-tables   give each access key tables of its own in each region
          --texts EDITION     the edition of the service's error texts: 2026-10, the default, or 2026-05

        keys accept  Builds a project and writes how its model is stored to monotable.keys.txt beside it.
                     Without PROJECT, the only one of the folder.

          --check             write nothing; print the lines that differ and end with 1 if there are any
          --configuration C   the configuration to build
        """;

    public static async Task<int> RunAsync(
        string[] arguments, IReadOnlyDictionary<string, string> variables, TextWriter output, TextWriter errors)
    {
        if (arguments is ["--help" or "-h" or "-?" or "help", ..] || arguments.Contains("--help"))
        {
            await output.WriteLineAsync(Usage);
            return ExitCode.Done;
        }

        try
        {
            return arguments switch
            {
                ["serve", .. var options] => await ServeCommand.RunAsync(ServeArguments.Parse(options, variables), output, errors),
                ["keys", "accept", .. var options] =>
                    await KeysCommand.RunAsync(KeysArguments.Parse(options, Environment.CurrentDirectory), output, errors),
                [] => await MisusedAsync(errors, "No command is given."),
                _ => await MisusedAsync(errors, $"There is no command '{arguments[0]}'."),
            };
        }
        catch (ArgumentException exception)
        {
            return await MisusedAsync(errors, exception.Message);
        }
    }

    private static async Task<int> MisusedAsync(TextWriter errors, string fault)
    {
        await errors.WriteLineAsync($"{fault} See monotable --help.");
        return ExitCode.Misused;
    }
}
