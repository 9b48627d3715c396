using Monotable.Tool.Keys;

namespace Monotable.Server.Tests;

/// <summary>The command line of <c>monotable keys accept</c>, and the log it reads.</summary>
public sealed class KeysArgumentsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("keys-arguments-");

    [Fact]
    public void The_only_project_of_the_folder_is_taken()
    {
        var project = NewProject("Shop.csproj");
        Assert.Equal(new(project, false, ""), KeysArguments.Parse([], _folder.FullName));
        Assert.Equal(new(project, true, "Release"), KeysArguments.Parse(["--check", "--configuration", "Release"], _folder.FullName));
    }

    [Fact]
    public void A_project_is_named_by_its_file_or_its_folder()
    {
        var project = NewProject("Shop.csproj");
        Assert.Equal(project, KeysArguments.Parse(["Shop.csproj"], _folder.FullName).Project);
        Assert.Equal(project, KeysArguments.Parse([_folder.FullName], Path.GetTempPath()).Project);
    }

    [Theory]
    [InlineData("There is no option --cheque.", "--cheque")]
    [InlineData("The option --configuration needs a value.", "--configuration")]
    [InlineData("There is more than one project.", "a", "b")]
    public void A_wrong_command_line_is_told(string fault, params string[] arguments) =>
        Assert.Equal(fault, Assert.Throws<ArgumentException>(() => KeysArguments.Parse(arguments, _folder.FullName)).Message);

    [Fact]
    public void No_project_and_several_are_told()
    {
        var none = Assert.Throws<ArgumentException>(() => KeysArguments.Parse([], _folder.FullName));
        Assert.StartsWith("There is no project at ", none.Message, StringComparison.Ordinal);
        NewProject("A.csproj");
        NewProject("B.csproj");
        var several = Assert.Throws<ArgumentException>(() => KeysArguments.Parse([], _folder.FullName));
        Assert.StartsWith("There are several projects in ", several.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_is_read_from_the_compilers_log()
    {
        var log = """
            { "version": "2.1.0", "runs": [ { "results": [
              { "ruleId": "CS0168", "properties": { "warningLevel": 3 } },
              { "ruleId": "MTB0604", "properties": { "customProperties": { "Content": "// head\nA = b\n" }, "warningLevel": 1 } },
              { "ruleId": "MTB0602" } ] }, { "tool": { } } ] }
            """u8;
        Assert.Equal(["// head\nA = b\n"], CompilerLog.Contents(log.ToArray()));
        Assert.Equal(["// head\nA = b\n"], CompilerLog.Contents([0xEF, 0xBB, 0xBF, .. log]));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string NewProject(string name)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, "<Project/>");
        return path;
    }
}
