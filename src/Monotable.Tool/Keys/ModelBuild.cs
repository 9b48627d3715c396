using System.Diagnostics;

namespace Monotable.Tool.Keys;

/// <summary>
/// Builds a project and takes what its model should be recorded as from the compiler's log: the generator's diagnostics of the record carry the whole
/// file. So nothing of the project is loaded or run, and the command and the code fix write the same.
/// </summary>
/// <param name="arguments">The project.</param>
internal sealed class ModelBuild(KeysArguments arguments)
{
    /// <summary>Builds.</summary>
    /// <returns>Whether the build succeeded, what it printed, and the file as it should be: null where nothing was reported about it.</returns>
    /// <exception cref="IOException">The scratch folder cannot be written.</exception>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">There is no <c>dotnet</c>.</exception>
    public async Task<(bool Succeeded, string Output, string? Content)> RunAsync(CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("monotable-keys-");
        try
        {
            // Imported by the project, and newer than everything that was compiled: the compiler runs even if nothing else changed.
            var targets = Path.Combine(scratch.FullName, "keys.targets");
            await File.WriteAllTextAsync(targets, Targets(scratch.FullName), cancellationToken);
            var (code, output) = await BuildAsync(targets, cancellationToken);
            var contents = scratch.EnumerateFiles("*.sarif").SelectMany(static log => CompilerLog.Contents(File.ReadAllBytes(log.FullName)));
            return (code == 0, output, contents.FirstOrDefault());
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    // Only the project itself is logged, each of its frameworks in a file of its own.
    private string Targets(string folder) =>
        $"""
        <Project>
          <PropertyGroup Condition="'$(MSBuildProjectFullPath)' == '{System.Security.SecurityElement.Escape(arguments.Project)}'">
            <ErrorLog>{System.Security.SecurityElement.Escape(folder)}/$(TargetFramework).sarif,version=2.1</ErrorLog>
          </PropertyGroup>
        </Project>
        """;

    private async Task<(int Code, string Output)> BuildAsync(string targets, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(arguments.Project)!,
        };
        string[] options = ["build", arguments.Project, "-v:q", "-nologo", $"-p:CustomAfterMicrosoftCommonTargets={targets}"];
        foreach (var option in options.Concat(arguments.Configuration.Length > 0 ? ["-c", arguments.Configuration] : []))
        {
            start.ArgumentList.Add(option);
        }

        using var build = Process.Start(start)!;
        var output = build.StandardOutput.ReadToEndAsync(cancellationToken);
        var errors = build.StandardError.ReadToEndAsync(cancellationToken);
        await build.WaitForExitAsync(cancellationToken);
        return (build.ExitCode, await output + await errors);
    }
}
