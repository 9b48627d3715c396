namespace Monotable.Docs.Tests;

/// <summary>A page of the documentation.</summary>
/// <param name="Path">Its path from the repository's top, with slashes.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record Page(string Path, string[] Lines)
{
    private const string Fence = "```";

    /// <summary>Gets the lines outside code blocks, with their numbers from 1.</summary>
    public IEnumerable<(int Number, string Text)> Prose
    {
        get
        {
            var isCode = false;
            for (var i = 0; i < Lines.Length; i++)
            {
                if (Lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
                {
                    isCode = !isCode;
                }
                else if (!isCode)
                {
                    yield return (i + 1, Lines[i]);
                }
            }
        }
    }

    /// <summary>Gets the C# blocks.</summary>
    public IEnumerable<Snippet> Snippets
    {
        get
        {
            for (var i = 0; i < Lines.Length; i++)
            {
                if (!Lines[i].StartsWith(Fence, StringComparison.Ordinal))
                {
                    continue;
                }

                var words = Lines[i][Fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                var start = i + 1;
                i = Array.FindIndex(Lines, start, static line => line == Fence);
                if (words is ["csharp", .. var marks])
                {
                    yield return new(Path, start + 1, marks, string.Join('\n', Lines[start..i]));
                }
            }
        }
    }

    /// <summary>Gets the anchors of the headings, as GitHub makes them.</summary>
    public IEnumerable<string> Anchors => Prose
        .Where(static line => line.Text.StartsWith('#'))
        .Select(static line => string.Concat(line.Text.TrimStart('#').Trim().ToLowerInvariant()
            .Where(static c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(static c => c == ' ' ? '-' : c)));
}
