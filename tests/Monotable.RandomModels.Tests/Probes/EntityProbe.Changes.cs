namespace Monotable.RandomModels.Tests.Probes;

/// <summary>The ways to change an entity.</summary>
public abstract partial class EntityProbe<T, TUpdate>
{
    private const int StepsMax = 3;

    /// <summary>Gets ways to extend an update, with what becomes of the entity.</summary>
    protected abstract IReadOnlyList<Func<TUpdate, T, Values, (TUpdate, T)>> Steps { get; }

    public sealed override Change? Change(object entity, Values values, Func<object, bool> isFree)
    {
        var before = (T)entity;
        switch (values.Next(4))
        {
            case 0:
                return Difference(before, Redrawn(before, before, values));
            case 1:
                var moved = Redrawn(before, New(values), values);
                return isFree(moved) ? Difference(before, moved) : Updated(before, values);
            case 2:
                return Current(before, values) ?? Updated(before, values);
            default:
                return Updated(before, values);
        }
    }

    /// <summary>Draws another version of an entity, under the key of one.</summary>
    protected abstract T Redrawn(T entity, T key, Values values);

    protected abstract TUpdate UpdateOf(T entity);

    protected abstract ValueTask ExecuteAsync(TUpdate update);

    protected abstract (WriteOperation Operation, Func<ValueTask<T>> ExecuteAsync) DifferenceOf(T before, T after);

    /// <summary>Makes an update that reads first, where the entity has such.</summary>
    protected virtual Change? Current(T entity, Values values) => null;

    /// <summary>Makes an update of some of the steps; each is made once at most.</summary>
    protected static Change? Extended<TOperation>(
        TOperation update,
        T entity,
        Values values,
        IReadOnlyList<Func<TOperation, T, Values, (TOperation, T)>> steps,
        Func<TOperation, ValueTask> executeAsync)
        where TOperation : WriteOperation
    {
        if (steps.Count == 0)
        {
            return null;
        }

        var first = values.Next(steps.Count);
        for (var i = 0; i < Math.Min(values.Next(StepsMax) + 1, steps.Count); i++)
        {
            (update, entity) = steps[(first + i) % steps.Count](update, entity, values);
        }

        return new(() => executeAsync(update), update, entity);
    }

    private Change? Updated(T entity, Values values) => Extended(UpdateOf(entity), entity, values, Steps, ExecuteAsync);

    private Change Difference(T before, T after)
    {
        var (operation, executeAsync) = DifferenceOf(before, after);
        return new(async () => Same(after, await executeAsync()), operation, after);
    }

    private void Same(T expected, T returned)
    {
        if (Identity(expected) != Identity(returned))
        {
            throw new ModelFailedException("What was written is returned", $"{Identity(returned)}\nshould be\n{Identity(expected)}");
        }
    }
}
