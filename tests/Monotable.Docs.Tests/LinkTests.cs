using System.Text.RegularExpressions;

namespace Monotable.Docs.Tests;

public sealed partial class LinkTests
{
    [Fact]
    public void Every_link_between_pages_leads_somewhere()
    {
        var dead = Documentation.Pages.SelectMany(DeadLinks).ToList();

        Assert.Empty(dead);
    }

    [Fact]
    public void Every_page_is_reached_from_the_readme()
    {
        var reached = new HashSet<string> { "README.md" };
        var pending = new Queue<string>(reached);
        while (pending.TryDequeue(out var path))
        {
            var links = LinksOf(Documentation.Load(path))
                .Select(static link => link.Target)
                .Where(static target => target.EndsWith(".md", StringComparison.Ordinal));
            foreach (var target in links.Where(reached.Add))
            {
                pending.Enqueue(target);
            }
        }

        Assert.Empty(Documentation.Pages.Select(static page => page.Path).Except(reached));
    }

    private static IEnumerable<string> DeadLinks(Page page) => LinksOf(page)
        .Where(static link => !Path.Exists(Path.Combine(Documentation.Root, link.Target))
            || (link.Anchor.Length > 0 && !Documentation.Load(link.Target).Anchors.Contains(link.Anchor)))
        .Select(link => $"{page.Path}:{link.Line}: {link.Target}#{link.Anchor}");

    private static IEnumerable<(int Line, string Target, string Anchor)> LinksOf(Page page)
    {
        foreach (var (number, text) in page.Prose)
        {
            var links = Link().Matches(text)
                .Select(static match => match.Groups[1].Value)
                .Where(static link => !link.Contains("://", StringComparison.Ordinal));
            foreach (var link in links)
            {
                var parts = link.Split('#');
                var folder = Path.GetDirectoryName(page.Path)!;
                var target = parts[0].Length == 0 ? page.Path : Path.GetRelativePath(".", Path.Combine(folder, parts[0])).Replace('\\', '/');
                yield return (number, target, parts.Length > 1 ? parts[1] : "");
            }
        }
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
