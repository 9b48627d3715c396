using System.Text;
using Monotable.Wire;

namespace Monotable.Docs.Tests;

/// <summary>The page of compatibility tells the truth about every operation and parameter.</summary>
public sealed class CompatibilityTests
{
    private const string Complete = "complete";
    private const string Refused = "refused";

    private readonly OperationDispatcher _dispatcher = new(OperationProviders.Of(new InProcessProvider(new DynamoDbEngine())));

    public static TheoryData<string> All => [.. OperationDispatcher.Operations.Select(static operation => operation.Name)];

    public static TheoryData<string> AllComplete =>
        [.. CompatibilityPage.States.Where(static operation => operation.Value == Complete).Select(static operation => operation.Key)];

    public static TheoryData<string> AllRefused => [.. CompatibilityPage.Refused.Keys];

    [Fact]
    public void Every_operation_has_a_row_with_its_state() => Assert.Equal(
        OperationDispatcher.Operations.ToDictionary(static known => known.Name, static known => known.IsProvided ? Complete : Refused),
        CompatibilityPage.States);

    [Theory]
    [MemberData(nameof(All))]
    public async Task The_state_of_an_operation_is_what_it_answers(string operation)
    {
        var (code, body) = await AskAsync(operation, "{}");

        Assert.NotEqual("UnknownOperationException", code);
        Assert.Equal(CompatibilityPage.States[operation] == Refused, body.Contains(NotProvided(operation), StringComparison.Ordinal));
        Assert.Equal(CompatibilityPage.States[operation] == Complete, CompatibilityPage.HasSection(operation));
    }

    [Theory]
    [MemberData(nameof(AllComplete))]
    public void Every_parameter_of_a_complete_operation_has_a_row(string operation) => Assert.Equal(
        RequestModel.ParametersOf(operation).Order(StringComparer.Ordinal),
        CompatibilityPage.Parameters(operation).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(AllRefused))]
    public void Every_parameter_of_a_refused_operation_is_named(string operation)
    {
        Assert.Equal(Refused, CompatibilityPage.States[operation]);
        Assert.Equal(
            RequestModel.ParametersOf(operation).Order(StringComparer.Ordinal),
            CompatibilityPage.Refused[operation].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_member_of_a_structure_is_named()
    {
        var structures = CompatibilityPage.States.Keys.Except(CompatibilityPage.Refused.Keys)
            .SelectMany(static operation => RequestModel.StructuresOf(operation, Taken(operation)))
            .DistinctBy(static structure => structure.Name)
            .ToDictionary(static structure => structure.Name, static structure => structure.Members.Order(StringComparer.Ordinal));

        Assert.Equal(
            structures.Keys.Order(StringComparer.Ordinal), CompatibilityPage.Structures.Keys.Order(StringComparer.Ordinal));
        Assert.All(structures, static structure => Assert.Equal(
            structure.Value, CompatibilityPage.Structures[structure.Key].Order(StringComparer.Ordinal)));
    }

    // What is passed over may have any type; a list of lists of numbers is none that a member of the service's has.
    [Theory]
    [MemberData(nameof(AllComplete))]
    public async Task Every_member_that_is_taken_is_read(string operation)
    {
        foreach (var body in RequestModel.WrongMembers(operation, Taken(operation)))
        {
            var (code, _) = await AskAsync(operation, body);

            Assert.True(code == "SerializationException", $"{operation} passes over {body}: {code}");
        }
    }

    [Theory]
    [MemberData(nameof(AllComplete))]
    public async Task Every_parameter_that_is_refused_says_so(string operation)
    {
        foreach (var parameter in CompatibilityPage.Parameters(operation).Where(static parameter => parameter.Value).Select(static one => one.Key))
        {
            var (code, body) = await AskAsync(operation, $$"""{"TableName":"songs","{{parameter}}":null}""");

            Assert.Equal("ValidationException", code);
            Assert.Contains(NotProvided(parameter), body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("PutItem", """{"TableName":"songs","Item":{"a":{"S":"b"}},"ConditionExpression":"a ="}""")]
    [InlineData("UpdateItem", """{"TableName":"songs","Key":{"a":{"S":"b"}},"UpdateExpression":"SET a"}""")]
    [InlineData("DeleteItem", """{"TableName":"songs","Key":{"a":{"S":"b"}},"ConditionExpression":"a ="}""")]
    [InlineData("GetItem", """{"TableName":"songs","Key":{"a":{"S":"b"}},"ProjectionExpression":"a,"}""")]
    [InlineData("BatchGetItem", """{"RequestItems":{"songs":{"Keys":[{"a":{"S":"b"}}],"ProjectionExpression":"a,"}}}""")]
    [InlineData("Query", """{"TableName":"songs","KeyConditionExpression":"a ="}""")]
    [InlineData("Scan", """{"TableName":"songs","FilterExpression":"a ="}""")]
    [InlineData("TransactGetItems", """{"TransactItems":[{"Get":{"TableName":"songs","Key":{"a":{"S":"b"}},"ProjectionExpression":"a,"}}]}""")]
    [InlineData("TransactWriteItems", """{"TransactItems":[{"Put":{"TableName":"songs","Item":{"a":{"S":"b"}},"ConditionExpression":"a ="}}]}""")]
    public async Task Errors_are_worded_as_the_table_of_texts_says(string operation, string body)
    {
        foreach (var edition in TextEdition.All)
        {
            var provider = new InProcessProvider(new DynamoDbEngine(new EngineOptions { Texts = edition }));
            var (code, answer) = await AskAsync(new OperationDispatcher(OperationProviders.Of(provider)), operation, body);

            Assert.Equal("ValidationException", code);
            Assert.Contains("Syntax error", answer, StringComparison.Ordinal);
            Assert.Equal(
                CompatibilityPage.IsEnveloped(operation, edition), answer.Contains("1 validation error detected: ", StringComparison.Ordinal));
        }
    }

    private static IEnumerable<string> Taken(string operation) =>
        CompatibilityPage.Parameters(operation).Where(static parameter => !parameter.Value).Select(static parameter => parameter.Key);

    private static string NotProvided(string name) => $"Monotable does not provide {name} yet.";

    private Task<(string? Code, string Body)> AskAsync(string operation, string body) => AskAsync(_dispatcher, operation, body);

    private static async Task<(string? Code, string Body)> AskAsync(OperationDispatcher dispatcher, string operation, string body)
    {
        var target = OperationDispatcher.Operations.Single(known => known.Name == operation).Target;
        using var answer = await dispatcher.DispatchAsync(target, Encoding.UTF8.GetBytes(body), TestContext.Current.CancellationToken);
        return (answer.ErrorCode, Encoding.UTF8.GetString(answer.Body.Span));
    }
}
