using System.Net.Sockets;
using System.Runtime.InteropServices;
using Monotable.Server;

namespace Monotable.Tool;

/// <summary><c>monotable serve</c>.</summary>
internal static class ServeCommand
{
    // A request takes milliseconds; what runs longer than this at the end is a client that does not read.
    private static readonly TimeSpan StopTime = TimeSpan.FromSeconds(5);

    public static async Task<int> RunAsync(ServeArguments arguments, TextWriter output, TextWriter errors)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var interrupt = OnSignal(PosixSignal.SIGINT, ended);
        using var terminate = OnSignal(PosixSignal.SIGTERM, ended);
        try
        {
            await using var server = new DynamoDbServer(new DynamoDbServerOptions
            {
                Host = arguments.Host,
                Port = arguments.Port,
                AccessKey = arguments.AccessKey,
                SecretKey = arguments.SecretKey,
                SeparatesTables = arguments.SeparatesTables,
                Texts = arguments.Texts,
            });
            await server.StartAsync();
            await output.WriteLineAsync($"listening on {server.Address.GetLeftPart(UriPartial.Authority)}");
            await output.FlushAsync();
            await ended.Task;
            using var patience = new CancellationTokenSource(StopTime);
            await server.StopAsync(patience.Token);
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await errors.WriteLineAsync($"The server cannot listen on {arguments.Host}:{arguments.Port}. {exception.Message}");
            return ExitCode.Failed;
        }
    }

    private static PosixSignalRegistration OnSignal(PosixSignal signal, TaskCompletionSource ended) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            ended.TrySetResult();
        });
}
