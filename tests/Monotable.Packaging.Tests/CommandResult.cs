namespace Monotable.Packaging.Tests;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote, with <c>\n</c> between lines.</param>
/// <param name="Errors">What it wrote to the standard error.</param>
internal sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails the test with the whole output unless the program succeeded.</summary>
    public CommandResult Succeeded(string what)
    {
        Assert.True(ExitCode == 0, $"{what} ended with code {ExitCode}.\n{Output}\n{Errors}");
        return this;
    }
}
