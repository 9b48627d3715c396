using System.Diagnostics;

namespace Monotable.TestSupport;

/// <summary>Drains a child's output, so that it never blocks on a full pipe, and keeps the last lines for an error message.</summary>
internal sealed class OutputTail
{
    private const int LinesMax = 40;

    private readonly Queue<string> _lines = new();

    private OutputTail()
    {
    }

    /// <summary>Starts the process with both of its streams drained.</summary>
    public static OutputTail Start(Process process)
    {
        var tail = new OutputTail();
        process.OutputDataReceived += (_, line) => tail.Add(line.Data);
        process.ErrorDataReceived += (_, line) => tail.Add(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return tail;
    }

    public bool Contains(string text)
    {
        lock (_lines)
        {
            return _lines.Any(line => line.Contains(text, StringComparison.Ordinal));
        }
    }

    public override string ToString()
    {
        lock (_lines)
        {
            return string.Join('\n', _lines);
        }
    }

    private void Add(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > LinesMax)
            {
                _lines.Dequeue();
            }
        }
    }
}
