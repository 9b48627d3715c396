namespace Monotable.Benchmarks.Report;

/// <summary>Puts figures into the page of the documentation that shows them, or compares the page with the figures it was made of.</summary>
internal static class ReportCommand
{
    public const string Usage = "report --check FIGURES PAGE | report FIGURES PAGE [FILE...]";

    public static async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--check", var figures, var page]:
                return await CheckAsync(figures, page);

            case [var figures, var page, .. var files] when !figures.StartsWith('-'):
                await WriteAsync(figures, page, files);
                return 0;

            default:
                await Console.Error.WriteLineAsync("Usage: " + Usage);
                return 2;
        }
    }

    private static async Task<int> CheckAsync(string file, string page)
    {
        var text = await File.ReadAllTextAsync(page);
        if (Page.With(text, await Figures.ReadAsync(file)) == text)
        {
            return 0;
        }

        await Console.Error.WriteLineAsync($"'{page}' does not show what is in '{file}'. Run: report {file} {page}");
        return 1;
    }

    private static async Task WriteAsync(string file, string page, string[] newer)
    {
        var figures = File.Exists(file) ? await Figures.ReadAsync(file) : [];
        foreach (var one in newer)
        {
            figures = Figures.Merge(figures, await Figures.ReadAsync(one));
        }

        await Figures.WriteAsync(file, figures);
        await File.WriteAllTextAsync(page, Page.With(await File.ReadAllTextAsync(page), figures));
    }
}
