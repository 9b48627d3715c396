using System.Text;

namespace Monotable.Generators.Emission;

/// <summary>Writes indented C# with line feeds.</summary>
internal sealed class CodeWriter
{
    private const int IndentWidth = 4;

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _blankPending;
    private bool _fresh = true;

    /// <summary>Writes lines; those of a raw string may be several. An empty one writes a blank line.</summary>
    public CodeWriter Line(string lines = "")
    {
        foreach (var line in lines.Replace("\r", "").Split('\n'))
        {
            if (line.Length == 0)
            {
                _blankPending = true;
                continue;
            }

            WriteBlank();
            _text.Append(' ', _depth * IndentWidth).Append(line).Append('\n');
            _fresh = false;
        }

        return this;
    }

    /// <summary>Begins a block of braces.</summary>
    public CodeWriter Open(string header) => Line(header).Begin();

    /// <summary>Begins a block whose header is written.</summary>
    public CodeWriter Begin()
    {
        Line("{");
        _depth++;
        _fresh = true;
        return this;
    }

    /// <summary>Ends a block.</summary>
    public CodeWriter Close(string end = "}")
    {
        _depth--;
        _blankPending = false;
        _fresh = false;
        return Line(end);
    }

    /// <summary>Writes lines one step deeper: the body of an expression or the rest of an argument list.</summary>
    public CodeWriter Deeper(string lines)
    {
        _depth++;
        Line(lines);
        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();

    // A blank line separates; it never starts a block or ends one.
    private void WriteBlank()
    {
        if (_blankPending && !_fresh)
        {
            _text.Append('\n');
        }

        _blankPending = false;
    }
}
