namespace Monotable.Architecture.Tests;

/// <summary>A public member is a decision. <c>PublicApi.txt</c> in each project records it; <c>MONOTABLE_ACCEPT=1</c> writes the file anew.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> ShippedProjects => LayerTests.ShippedProjects;

    [Theory]
    [MemberData(nameof(ShippedProjects))]
    public void The_public_surface_is_the_recorded_one(string project)
    {
        var lines = PublicApi.Of(Path.GetFileName(project));
        var file = Repository.FullPath($"{project}/PublicApi.txt");
        if (Acceptance.IsOn)
        {
            File.WriteAllText(file, string.Concat(lines.Select(static line => line + "\n")));
            return;
        }

        var recorded = File.Exists(file) ? File.ReadAllLines(file) : [];
        var differences = lines.Except(recorded).Select(static line => $"+ {line}").Concat(recorded.Except(lines).Select(static line => $"- {line}"));
        Assert.Empty(differences);
    }
}
