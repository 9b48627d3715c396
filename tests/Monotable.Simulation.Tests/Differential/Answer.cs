using System.Text.RegularExpressions;

namespace Monotable.Simulation.Tests.Differential;

/// <summary>An answer or a refusal.</summary>
/// <param name="Kind">The name of the error, or <c>ok</c>.</param>
/// <param name="Text">What is in it, as far as it is determined.</param>
/// <param name="Canonical">The same in the one wording that all editions of the texts are brought to.</param>
/// <param name="Capacity">What it cost.</param>
/// <param name="Reasons">Why each action of a transaction failed, if that was it, in the canonical wording.</param>
internal sealed partial record Answer(string Kind, string Text, string Canonical, string Capacity = "", IReadOnlyList<string>? Reasons = null)
{
    private const string Success = "ok";

    public bool IsOk => Kind == Success;

    public bool IsValidation => Kind == "ValidationException";

    public bool IsCancellation => Kind == "TransactionCanceledException";

    /// <summary>Gets what the answer has in common with those of other requests: the error and its text, without what it names.</summary>
    public string Signature => IsOk ? Kind : $"{Kind}: {Names().Replace(Canonical, "_")}";

    public static async Task<Answer> OfAsync(Func<Task<Reply>> ask)
    {
        try
        {
            var reply = await ask();
            return new(Success, reply.Text, reply.Text, reply.Capacity);
        }
        catch (ConditionalCheckFailedException failure)
        {
            return Of(failure, message => $"{message(failure.Message)} {Outcome.Text(failure.Item)}");
        }
        catch (TransactionCanceledException failure)
        {
            return Of(failure, message => string.Concat(failure.CancellationReasons.Select(reason => $"\n      {Describe(reason, message)}"))) with
            {
                Reasons = [.. failure.CancellationReasons.Select(reason => Describe(reason, ErrorTexts.Canonical))],
            };
        }
        catch (DynamoDbException failure)
        {
            return Of(failure, message => message(failure.Message));
        }
    }

    /// <summary>Compares all but the reasons, which are in the text too.</summary>
    public bool Equals(Answer? other) => other is not null && (Kind, Text, Capacity) == (other.Kind, other.Text, other.Capacity);

    public override int GetHashCode() => HashCode.Combine(Kind, Text, Capacity);

    /// <summary>Compares but for the wording.</summary>
    public bool SaysTheSameAs(Answer other) => (Kind, Canonical, Capacity) == (other.Kind, other.Canonical, other.Capacity);

    public override string ToString() => IsOk ? Text + Capacity : $"{Kind}: {Text}";

    private static string Describe(CancellationReason reason, Func<string, string> message) =>
        $"{reason.Code} {message(reason.Message ?? "")} {Outcome.Text(reason.Item)}";

    private static Answer Of(DynamoDbException failure, Func<Func<string, string>, string> describe) =>
        new(failure.ErrorCode, describe(message => message), describe(ErrorTexts.Canonical));

    [GeneratedRegex(@"[:#]\w+|\b\w{1,2}\b|\d+|'[^']*'|""[^""]*""|\{[^}]*\}|\[[^]]*\]")]
    private static partial Regex Names();
}
