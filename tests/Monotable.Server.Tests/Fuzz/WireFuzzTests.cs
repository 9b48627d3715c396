using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Monotable.TestSupport;
using Monotable.Wire;

namespace Monotable.Server.Tests;

/// <summary>Whatever comes in, what goes out is a well-formed answer: never a failure of ours, never a wait without end.</summary>
public sealed class WireFuzzTests
{
    private const int Requests = 20_000;

    // Generous on purpose: a machine that is busy is no bug, and a hang is longer than this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly OperationDispatcher _dispatcher = new(OperationProviders.Of(new InProcessProvider(new DynamoDbEngine())));
    private int _succeeded;

    [Fact]
    public async Task Mutated_requests_get_an_answer_of_the_protocol() => await Seeded.RunAsync(async random =>
    {
        var mutator = new RequestMutator(random);
        for (var count = 0; count < Requests; count++)
        {
            if (count % 500 == 0)
            {
                await SendAsync("CreateTable", Encoding.UTF8.GetBytes(WireCorpus.Table));
            }

            var (operation, json) = WireCorpus.Requests[random.Next(WireCorpus.Requests.Count)];

            // Now and then the request of one operation goes to another.
            var called = random.Next(20) == 0 ? WireCorpus.Requests[random.Next(WireCorpus.Requests.Count)].Operation : operation;
            await SendAsync(called, mutator.Mutate(json));
        }

        // Neither so wrong that nothing gets past the parser, nor so right that nothing is refused.
        TestContext.Current.TestOutputHelper?.WriteLine($"{_succeeded} of {Requests} succeeded.");
        Assert.InRange(_succeeded, Requests / 50, Requests / 2);
    });

    [Fact]
    public async Task Random_bytes_get_an_answer_of_the_protocol() => await Seeded.RunAsync(async random =>
    {
        var mutator = new RequestMutator(random);
        for (var count = 0; count < Requests / 4; count++)
        {
            await SendAsync(WireCorpus.Requests[random.Next(WireCorpus.Requests.Count)].Operation, mutator.RandomBytes());
        }
    });

    [Fact]
    public async Task Depth_and_length_get_an_answer_of_the_protocol() => await Seeded.RunAsync(async random =>
    {
        var mutator = new RequestMutator(random);
        await SendAsync("CreateTable", Encoding.UTF8.GetBytes(WireCorpus.Table));
        for (var count = 0; count < 200; count++)
        {
            await SendAsync("PutItem", mutator.Deep());
            await SendAsync("Scan", mutator.LongExpression());
        }
    });

    [Theory]
    [InlineData("""{"TableName":"tab","Limit":99999999999}""")]
    [InlineData("""{"TableName":"tab","Limit":1e2}""")]
    [InlineData("""{"TableName":"tab","Limit":-1e999}""")]
    [InlineData("""{"TableName":"tab","Limit":1.5}""")]
    [InlineData("""{"TableName":"tab","Segment":-9223372036854775808,"TotalSegments":9223372036854775807}""")]
    public async Task Numbers_out_of_range_get_an_answer_of_the_protocol(string json) => await SendAsync("Scan", Encoding.UTF8.GetBytes(json));

    private async Task SendAsync(string operation, byte[] body)
    {
        var target = OperationDispatcher.Operations.FirstOrDefault(one => one.Name == operation)?.Target;
        var started = Stopwatch.GetTimestamp();
        OperationResponse response;
        try
        {
            response = await _dispatcher.DispatchAsync(target, body);
        }
        catch (Exception exception)
        {
            throw Failure("threw", operation, body, exception);
        }

        using (response)
        {
            if (response.Fault is { } fault)
            {
                throw Failure("failed inside", operation, body, fault);
            }

            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw Failure("took too long", operation, body);
            }

            _succeeded += response.StatusCode == 200 ? 1 : 0;
            if (!IsAnswer(response))
            {
                throw Failure($"answered {response.StatusCode} with '{Encoding.UTF8.GetString(response.Body.Span)}'", operation, body);
            }
        }
    }

    private static bool IsAnswer(OperationResponse response)
    {
        if (response.Body.IsEmpty)
        {
            return response.StatusCode == 200;
        }

        try
        {
            var type = JsonNode.Parse(response.Body.Span)!["__type"]?.GetValue<string>();
            return response.StatusCode switch
            {
                200 => type is null,
                400 => type?.StartsWith("com.amazon", StringComparison.Ordinal) == true
                    && type.EndsWith('#' + response.ErrorCode, StringComparison.Ordinal),
                _ => false,
            };
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static FuzzException Failure(string what, string operation, byte[] body, Exception? cause = null)
    {
        var text = Encoding.UTF8.GetString(body);
        return new($"{operation} {what}: {(text.Length > 4_000 ? text[..4_000] + "…" : text)}\n{cause}", cause);
    }
}
