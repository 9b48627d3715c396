using System.Diagnostics;
using System.Globalization;
using Monotable.Tool;

namespace Monotable.Server.Tests;

/// <summary><c>monotable serve</c> as a program, and its command line.</summary>
public sealed class ToolTests
{
    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Serves_until_it_is_told_to_stop(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no such signals.");
        Assert.SkipWhen(signal == "INT" && IgnoresInterrupts(), "A shell that starts tests in the background makes them ignore SIGINT for good.");
        using var serve = await ServeProcess.StartAsync();
        Assert.StartsWith("listening on http://127.0.0.1:", serve.Line, StringComparison.Ordinal);
        using var http = new HttpClient();
        Assert.Equal($"healthy: {serve.Address.Authority} ", await http.GetStringAsync(serve.Address, TestContext.Current.CancellationToken));

        var tool = serve.Process;
        // The shell's own kill: slim machines have no program of that name.
        using var kill = Process.Start("sh", ["-c", FormattableString.Invariant($"kill -s {signal} {tool.Id}")]);
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, tool.ExitCode);
        Assert.Empty(await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Empty(await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    // A process inherits what its starter ignores.
    private static bool IgnoresInterrupts()
    {
        const string Field = "SigIgn:";
        const ulong Interrupt = 1 << 1;
        var line = File.Exists("/proc/self/status")
            ? File.ReadLines("/proc/self/status").FirstOrDefault(static line => line.StartsWith(Field, StringComparison.Ordinal))
            : null;
        return line is not null && (ulong.Parse(line[Field.Length..], NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    [Fact]
    public async Task A_port_in_use_is_told()
    {
        await using var server = await RunningServer.StartAsync();
        var (code, output, errors) = await RunAsync("serve", FormattableString.Invariant($"--port={server.Address.Port}"));
        Assert.Equal(1, code);
        Assert.Empty(output);
        Assert.StartsWith($"The server cannot listen on 127.0.0.1:{server.Address.Port}.", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No command is given.")]
    [InlineData("There is no command 'fetch'.", "fetch")]
    [InlineData("There is no option --prot.", "serve", "--prot", "8000")]
    [InlineData("The option --port needs a value.", "serve", "--port")]
    [InlineData("'http' is no TCP port: 0 to 65535.", "serve", "--port=http")]
    [InlineData("'65536' is no TCP port: 0 to 65535.", "serve", "--port", "65536")]
    [InlineData("There is no edition '1999' of the texts: 2026-10, 2026-05.", "serve", "--texts", "1999")]
    [InlineData("An access key and its secret key belong together: give both or neither.", "serve", "--access-key", "a")]
    public async Task A_wrong_command_line_is_told(string fault, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);
        Assert.Equal((2, ""), (code, output));
        Assert.Equal(fault + " See monotable --help.", errors.TrimEnd());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("serve", "--help")]
    public async Task Help_is_given(params string[] arguments)
    {
        var (code, output, _) = await RunAsync(arguments);
        Assert.Equal(0, code);
        Assert.Contains("--access-key", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_option_goes_before_its_variable()
    {
        Dictionary<string, string> variables = new() { [ServeArguments.AccessKeyVariable] = "a", [ServeArguments.SecretKeyVariable] = "b" };
        var given = ServeArguments.Parse(["--access-key", "c", "--secret-key=d", "--host", "::1", "--separate-tables"], variables);
        Assert.Equal(("c", "d", "::1", 8_000, true), (given.AccessKey, given.SecretKey, given.Host, given.Port, given.SeparatesTables));
        var silent = ServeArguments.Parse([], variables);
        Assert.Equal(("a", "b", "127.0.0.1", 8_000, false), (silent.AccessKey, silent.SecretKey, silent.Host, silent.Port, silent.SeparatesTables));
    }

    [Fact]
    public void Texts_have_editions()
    {
        Assert.Same(TextEdition.October2026, ServeArguments.Parse([], new Dictionary<string, string>()).Texts);
        Assert.Same(TextEdition.May2026, ServeArguments.Parse(["--texts", "2026-05"], new Dictionary<string, string>()).Texts);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await CommandLine.RunAsync(arguments, new Dictionary<string, string>(), output, errors);
        return (code, output.ToString(), errors.ToString());
    }
}
