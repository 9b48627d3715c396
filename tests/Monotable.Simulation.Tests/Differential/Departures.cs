namespace Monotable.Simulation.Tests.Differential;

/// <summary>All that is forgiven when the engine's answer is compared with that of DynamoDB Local 1.25.1.</summary>
internal static class Departures
{
    private static readonly Departure[] All =
    [
        new(
            "The service looks at parameters that exclude each other, then at the expressions, then at the table and the keys, then at the item. "
            + "DynamoDB Local looks at the keys first, and at some parameters last.",
            d => d.AreRefusals && FaultStages.Of(d.Ours.Canonical) < FaultStages.Of(d.Theirs.Canonical)),

        new(
            "After the first action of a transaction that is invalid the service looks at no other.",
            d => d.Ours.Reasons is { } ours && d.Theirs.Reasons is { } theirs && AreAlikeUpToTheInvalidOne(ours, theirs)),

        new(
            "What does not fit the table or the item is a reason of its action; DynamoDB Local refuses the whole transaction for some of it.",
            d => d.Theirs.IsValidation && d.Ours.Reasons?.Any(IsInvalid) == true && FaultStages.Of(d.Theirs.Canonical) >= FaultStage.Table),

        new(
            "A transaction with an empty key, or with one item twice, is refused as a whole; DynamoDB Local gives reasons.",
            d => d.Step is TransactWriteStep or TransactGetStep && d.Ours.IsValidation && d.Theirs.IsCancellation),

        new(
            "Which of several actions that are wrong is reported is nowhere said.",
            d => d.AreRefusals && d.Step is TransactWriteStep { Actions.Length: > 1 } or TransactGetStep { Reads.Length: > 1 }
                && FaultStages.Of(d.Ours.Canonical) >= FaultStage.Path && FaultStages.Of(d.Theirs.Canonical) >= FaultStage.Path),

        new(
            "UPDATED_OLD and UPDATED_NEW return the touched paths; DynamoDB Local returns whole attributes.",
            d => d.Ours.IsOk && d.Theirs.IsOk
                && d.Step is UpdateStep { Guarded.Returns: ReturnValues.UpdatedOld or ReturnValues.UpdatedNew, Update: { } update }
                && update.Text.AsSpan().ContainsAny('.', '[')),

        new(
            "An index key of another type, or too long, is refused on every path; DynamoDB Local accepts it in updates.",
            d => UpdatesOf(d.Step).Any() && ((d.Theirs.IsOk && d.Ours.IsValidation && IsFaultOfIndexKey(d.Ours.Canonical))
                || d.Ours.Reasons?.Any(reason => IsInvalid(reason) && IsFaultOfIndexKey(reason)) == true)),

        new(
            "An update of a key, or into one, is refused whatever the condition says; DynamoDB Local asks the condition first.",
            d => UpdatesOf(d.Step).Any()
                && (d.Theirs.Kind == "ConditionalCheckFailedException" ? IsUpdateOfKey(d.Ours.Canonical)
                    : d.Theirs.IsCancellation && d.Ours.Reasons?.FirstOrDefault(IsInvalid) is { } reason && IsUpdateOfKey(reason))),

        new(
            "Nothing can be removed from a missing item, so removing inside an attribute is accepted; DynamoDB Local refuses it.",
            d => d.Theirs.IsValidation && d.Theirs.Canonical == FaultStages.InvalidPath && UpdatesOf(d.Step).Any(Removes)),

        new(
            "Which of several actions of one update that do not fit the item is reported is nowhere said; DynamoDB Local begins with the last.",
            d => d.AreRefusals && UpdatesOf(d.Step).Any() && IsFaultOfItem(d.Ours) && IsFaultOfItem(d.Theirs)),

        new(
            "An index is charged for the entries that are written; DynamoDB Local charges too where the old item and the new have half a key each.",
            d => d.CostsElse && d.Step is PutStep or UpdateStep && d.Schema.Indexes.Any(index => index is { IsGlobal: true, Sort: not null })),

        new(
            "Of an index a page costs what its entries are large; a scan costs as much in DynamoDB Local as the items are large.",
            d => d.CostsElse && d.Step is ScanStep { Wish.Shape.Name: not null }),

        new(
            "A local index that projects what is asked for suffices; DynamoDB Local also reads the item of an entry that happens to lack it.",
            d => d.CostsElse && d.Step is QueryStep { Wish: { Shape: { Name: not null, IsGlobal: false }, Projection: not null } }),

        new(
            "A missing item costs half a unit in a batch of reads, or one; in DynamoDB Local nothing.",
            d => d.Step is BatchGetStep && d.CostsElse),

        new(
            "A delete costs as much in a batch as alone; in DynamoDB Local twice as much.",
            d => d.Step is BatchWriteStep && d.CostsElse),

        new(
            "A transaction costs twice as much as its actions; in DynamoDB Local four times.",
            d => d.Step is TransactWriteStep && d.CostsElse),

        new(
            "Capacity is reported where it was asked for; of a delete of nothing DynamoDB Local reports it always.",
            d => d.Step is DeleteStep { Guarded.Capacity: ReturnConsumedCapacity.None } && d.CostsElse),

        new(
            "A filter of a scan sees what the index has; in DynamoDB Local the whole item.",
            d => d.Step is ScanStep { Wish: { Filter: not null, Shape.Projected: not null } } && d.Ours.IsOk && d.Theirs.IsOk),

        new(
            "A start key at the very end of the range is one that a page may have ended with; DynamoDB Local refuses it.",
            d => d.Step is QueryStep { Wish.StartKey: not null } && d.Ours.IsOk
                && d.Theirs.IsValidation && d.Theirs.Canonical == ErrorTexts.StartKey),

        new(
            "Whether a start key is looked at before the key condition is nowhere said; DynamoDB Local does it after.",
            d => d.AreRefusals && d.Ours.Canonical == ErrorTexts.StartKey),

        new(
            "A key is no longer than 2,048 bytes, or 1,024; DynamoDB Local takes a longer one in a start key, or for the partition of an index.",
            d => d.Step is QueryStep or ScanStep && d.Ours.IsValidation && (d.Theirs.IsOk || d.Theirs.IsValidation)
                && (d.Ours.Canonical == ErrorTexts.KeyTooLong || d.Ours.Text.EndsWith("bytes", StringComparison.Ordinal))),

        new(
            "A condition of a transaction that looks into a key is refused as any; DynamoDB Local evaluates it.",
            d => d.Step is TransactWriteStep && d.Ours.IsValidation && d.Ours.Canonical.StartsWith(FaultStages.NestedKey, StringComparison.Ordinal)),

        new(
            "Whether the type of a key, its size, or that it is empty or missing is looked at first is nowhere said.",
            d => d.AreRefusals && IsFaultOfKey(d.Ours) && IsFaultOfKey(d.Theirs)),

        new(
            "A batch names no key attribute at fault; DynamoDB Local tells a missing one from one of another type.",
            d => d.Step is BatchWriteStep && d.Ours.IsValidation && d.Ours.Canonical == ErrorTexts.KeyType
                && d.Theirs.Canonical == ErrorTexts.KeyMissing),

        new(
            "A value is no part of a path; DynamoDB Local reads it as one, and then breaks down or misses what comes after.",
            d => d.AreRefusals && d.Ours.Canonical.Contains("Syntax error; token: \":", StringComparison.Ordinal)
                && d.Ours.Canonical.Contains("near: \".", StringComparison.Ordinal)),

        new("The service answers; DynamoDB Local breaks down.", d => d.Theirs.Kind == "InternalFailure"),
    ];

    /// <summary>Gets the departure that explains a difference, if there is one.</summary>
    public static Departure? Explaining(Difference difference) =>
        difference.Them.IsDynamoDbLocal ? All.FirstOrDefault(departure => departure.Explains(difference)) : null;

    /// <summary>
    /// Tells whether a step would leave DynamoDB Local with another state without any sign of it: an update that only removes makes no item
    /// in the service, but makes one there.
    /// </summary>
    public static async Task<bool> SplitsSilentlyAsync(ScriptStep step, IDynamoDbProvider provider, string tableName)
    {
        switch (step)
        {
            case UpdateStep { Update: { } update } single when OnlyRemoves(update):
                return await IsMissingAsync(single.Key, provider, tableName);
            case TransactWriteStep transaction:
                foreach (var action in transaction.Actions.Where(action => action is { Update: { } update } && OnlyRemoves(update)))
                {
                    if (await IsMissingAsync(action.Item, provider, tableName))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    private static bool IsInvalid(string reason) => reason.StartsWith("ValidationError", StringComparison.Ordinal);

    // DynamoDB Local may leave reasons out, of reads all of them.
    private static bool AreAlikeUpToTheInvalidOne(IReadOnlyList<string> ours, IReadOnlyList<string> theirs)
    {
        var valid = ours.TakeWhile(reason => !IsInvalid(reason)).Count();
        return valid < ours.Count && (theirs.Count < ours.Count || ours.Take(valid + 1).SequenceEqual(theirs.Take(valid + 1)));
    }

    private static bool IsFaultOfIndexKey(string text) => text.Contains(ErrorTexts.KeyType, StringComparison.Ordinal)
        || text.Contains("One or more parameter values were invalid: Size limit exceeded", StringComparison.Ordinal);

    private static bool IsUpdateOfKey(string text) => text.Contains("This attribute is part of the key", StringComparison.Ordinal)
        || text.Contains(FaultStages.NestedKey, StringComparison.Ordinal);

    private static bool IsFaultOfKey(Answer answer) => answer.Canonical is ErrorTexts.KeyType or ErrorTexts.KeyTooLong or ErrorTexts.KeyMissing
        || answer.Canonical.Contains("cannot contain an empty", StringComparison.Ordinal);

    private static bool IsFaultOfItem(Answer answer) => FaultStages.Of(answer.Canonical) == FaultStage.Item;

    private static IEnumerable<TextExpression> UpdatesOf(ScriptStep step) => step switch
    {
        UpdateStep { Update: { } update } => [update],
        TransactWriteStep transaction => transaction.Actions.Select(action => action.Update).OfType<TextExpression>(),
        _ => [],
    };

    private static bool Removes(TextExpression update) =>
        update.Text.Contains("REMOVE", StringComparison.Ordinal) || update.Text.Contains("DELETE", StringComparison.Ordinal);

    private static bool OnlyRemoves(TextExpression update) =>
        !update.Text.Contains("SET", StringComparison.Ordinal) && !update.Text.Contains("ADD", StringComparison.Ordinal);

    private static async Task<bool> IsMissingAsync(Item key, IDynamoDbProvider provider, string tableName)
    {
        try
        {
            var request = new GetItemRequest { TableName = tableName, Key = key, ConsistentRead = true };
            return !(await provider.GetItemAsync(request, ItemCodec.Instance)).Found;
        }
        catch (DynamoDbValidationException)
        {
            return false;
        }
    }
}
