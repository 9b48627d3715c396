// Runs DynamoDB Local for whoever wants to point something at it: prints the endpoint alone on the first line of its output, then serves
// until Ctrl+C. Ends with code 1 and the reason where DynamoDB Local cannot be had.
using System.Runtime.InteropServices;
using Monotable.TestSupport;

var availability = await DynamoDbLocal.GetAsync();
if (!availability.IsAvailable)
{
    await Console.Error.WriteLineAsync(availability.Reason);
    return 1;
}

Console.WriteLine(availability.Endpoint);

var isStopped = new TaskCompletionSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await isStopped.Task;
return 0;

void Stop(PosixSignalContext context)
{
    context.Cancel = true;
    isStopped.TrySetResult();
}
