using Monotable.RandomModels.Tests.Checks;
using Monotable.RandomModels.Tests.Compilation;
using Monotable.RandomModels.Tests.Models;
using Monotable.RandomModels.Tests.Probes;

namespace Monotable.RandomModels.Tests;

/// <summary>Runs a check on a model; where it fails, on ever smaller ones.</summary>
internal static class ModelRun
{
    private const int ShrinksMax = 60;

    /// <summary>Makes every check.</summary>
    public static async Task AllAsync(CompiledModel model, Random random)
    {
        KeyCheck.Run(Probes(model), new Values(random), model.IsReported);
        await new StorageCheck(model.Model, random, model.IsReported).RunAsync();
    }

    /// <summary>Makes the probes of a model's entities on an engine of their own.</summary>
    public static IReadOnlyList<EntityProbe> Probes(CompiledModel model) =>
        model.Model.Probes(model.Model.Open(new InProcessProvider(new DynamoDbEngine())));

    /// <summary>Checks a model.</summary>
    /// <exception cref="ModelFailedException">It failed; the text has the smallest model that does.</exception>
    public static async Task CheckAsync(ModelSpec model, int seed, Func<CompiledModel, Random, Task> check)
    {
        if (await FailureAsync(model, seed, check) is not { } failure)
        {
            return;
        }

        for (var left = ShrinksMax; left > 0;)
        {
            var smaller = default((ModelSpec Model, ModelFailedException Failure)?);
            foreach (var candidate in ModelShrinker.Smaller(model).TakeWhile(_ => left-- > 0))
            {
                if (await FailureAsync(candidate, seed, check) is { } again && again.Property == failure.Property)
                {
                    smaller = (candidate, again);
                    break;
                }
            }

            if (smaller is not var (next, nextFailure))
            {
                break;
            }

            (model, failure) = (next, nextFailure);
        }

        throw new ModelFailedException(failure.Property, $"{failure.Detail}\n{model.Source}") { Model = model };
    }

    private static async Task<ModelFailedException?> FailureAsync(ModelSpec model, int seed, Func<CompiledModel, Random, Task> check)
    {
        try
        {
            using var compiled = CompiledModel.Of(model);
            await check(compiled, new Random(seed));
            return null;
        }
        catch (ModelFailedException failure)
        {
            return failure;
        }
        catch (Exception failure)
        {
            return new($"{failure.GetType().Name} is not thrown", failure.ToString());
        }
    }
}
