namespace Monotable.Tool.Keys;

/// <summary>What <c>monotable keys accept</c> is told.</summary>
/// <param name="Project">The project file.</param>
/// <param name="IsCheck">Whether to tell the differences only.</param>
/// <param name="Configuration">The build's configuration; none for the project's default.</param>
internal sealed record KeysArguments(string Project, bool IsCheck, string Configuration)
{
    /// <summary>Reads the arguments behind <c>keys accept</c>.</summary>
    /// <exception cref="ArgumentException">They are wrong; the message says how.</exception>
    public static KeysArguments Parse(IReadOnlyList<string> arguments, string folder)
    {
        var (project, isCheck, configuration) = (default(string), false, "");
        for (var i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--check":
                    isCheck = true;
                    break;
                case "--configuration" when i + 1 < arguments.Count:
                    configuration = arguments[++i];
                    break;
                case "--configuration":
                    throw new ArgumentException("The option --configuration needs a value.");
                case var option when option.StartsWith('-'):
                    throw new ArgumentException($"There is no option {option}.");
                case var path when project is null:
                    project = path;
                    break;
                default:
                    throw new ArgumentException("There is more than one project.");
            }
        }

        return new(ProjectIn(Path.GetFullPath(project ?? ".", folder)), isCheck, configuration);
    }

    private static string ProjectIn(string path)
    {
        if (File.Exists(path))
        {
            return path;
        }

        string[] projects = Directory.Exists(path) ? Directory.GetFiles(path, "*.csproj") : [];
        return projects switch
        {
            [var only] => only,
            [] => throw new ArgumentException($"There is no project at {path}."),
            _ => throw new ArgumentException($"There are several projects in {path}: name one."),
        };
    }
}
