using System.Globalization;
using System.Net;

namespace Monotable.Tool;

/// <summary>The options of <c>monotable serve</c>.</summary>
internal sealed record ServeArguments
{
    public const string AccessKeyVariable = "MONOTABLE_ACCESS_KEY_ID";
    public const string SecretKeyVariable = "MONOTABLE_SECRET_ACCESS_KEY";

    private const int DefaultPort = 8_000;

    public string Host { get; private init; } = "127.0.0.1";

    public int Port { get; private init; } = DefaultPort;

    public string? AccessKey { get; private init; }

    public string? SecretKey { get; private init; }

    public bool SeparatesTables { get; private init; }

    public TextEdition Texts { get; private init; } = TextEdition.October2026;

    /// <summary>Reads the options; an option goes before its variable.</summary>
    /// <exception cref="ArgumentException">An option is unknown, lacks its value, or has a wrong one.</exception>
    public static ServeArguments Parse(string[] options, IReadOnlyDictionary<string, string> variables)
    {
        var parsed = new ServeArguments
        {
            AccessKey = variables.GetValueOrDefault(AccessKeyVariable),
            SecretKey = variables.GetValueOrDefault(SecretKeyVariable),
        };
        for (var at = 0; at < options.Length; at++)
        {
            var (name, value) = options[at].Split('=', 2) is [var left, var right] ? (left, right) : (options[at], null);
            if (name == "--separate-tables" && value is null)
            {
                parsed = parsed with { SeparatesTables = true };
                continue;
            }

            value ??= at + 1 < options.Length ? options[++at] : throw new ArgumentException($"The option {name} needs a value.");
            parsed = parsed.With(name, value);
        }

        return parsed.AccessKey is null == parsed.SecretKey is null
            ? parsed
            : throw new ArgumentException("An access key and its secret key belong together: give both or neither.");
    }

    private ServeArguments With(string name, string value) => name switch
    {
        "--host" => this with { Host = value },
        "--port" => this with { Port = PortOf(value) },
        "--access-key" => this with { AccessKey = value },
        "--texts" => this with { Texts = EditionOf(value) },
        "--secret-key" => this with { SecretKey = value },
        _ => throw new ArgumentException($"There is no option {name}."),
    };

    private static TextEdition EditionOf(string name) => TextEdition.TryParse(name, out var edition)
        ? edition
        : throw new ArgumentException($"There is no edition '{name}' of the texts: {string.Join(", ", TextEdition.All)}.");

    private static int PortOf(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort
            ? port
            : throw new ArgumentException($"'{value}' is no TCP port: 0 to {IPEndPoint.MaxPort}.");
}
