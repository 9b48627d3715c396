using System.Runtime.InteropServices;

namespace Monotable.Tool.Keys;

/// <summary><c>monotable keys accept</c>: writes the record of the stored form as the model has it now, or tells what it lacks.</summary>
internal static class KeysCommand
{
    private const string FileName = "monotable.keys.txt";

    public static async Task<int> RunAsync(KeysArguments arguments, TextWriter output, TextWriter errors)
    {
        try
        {
            var (succeeded, text, content) = await new ModelBuild(arguments).RunAsync(CancellationToken.None);
            if (content is null)
            {
                var answer = succeeded ? $"{FileName} is as the model has it." : $"The model does not compile.\n{text}";
                await (succeeded ? output : errors).WriteLineAsync(answer);
                return succeeded ? ExitCode.Done : ExitCode.Failed;
            }

            return await AcceptAsync(arguments, content, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ExternalException)
        {
            await errors.WriteLineAsync($"The project cannot be built, or {FileName} not be written. {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static async Task<int> AcceptAsync(KeysArguments arguments, string content, TextWriter output)
    {
        var path = Path.Combine(Path.GetDirectoryName(arguments.Project)!, FileName);
        var recorded = File.Exists(path) ? await File.ReadAllLinesAsync(path) : [];
        var current = content.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in recorded.Except(current, StringComparer.Ordinal).Select(static line => "- " + line)
            .Concat(current.Except(recorded, StringComparer.Ordinal).Select(static line => "+ " + line)))
        {
            await output.WriteLineAsync(line);
        }

        if (arguments.IsCheck)
        {
            await output.WriteLineAsync($"{path} is not as the model has it. Review the lines, and run: monotable keys accept");
            return ExitCode.Failed;
        }

        await File.WriteAllTextAsync(path, content);
        await output.WriteLineAsync($"{path} is written. Commit it.");
        return ExitCode.Done;
    }
}
