namespace Monotable.Tests.Histories;

/// <summary>
/// Plays a story again and again, once for every order that the calls of its clients can have. It searches depth first over the choices and keeps
/// no state but them, as stateless model checkers do (Godefroid, "Model Checking for Programming Languages using VeriSoft", POPL 1997).
/// </summary>
internal static class EveryOrder
{
    private const int CountMax = 100_000;

    /// <summary>Plays a story in every order.</summary>
    /// <param name="story">Sets the stage, plays, and asserts.</param>
    /// <returns>How many orders there are.</returns>
    /// <exception cref="InvalidOperationException">The story failed; the message has the calls in the order in which it did.</exception>
    public static Task<int> OfAsync(Func<Stage, Task> story) => Task.Run(() => Of(story));

    private static int Of(Func<Stage, Task> story)
    {
        var choices = new List<Choice>();
        for (var count = 1; count <= CountMax; count++)
        {
            var stage = new Stage(choices);
            var end = story(stage);
            if (!end.IsCompleted)
            {
                throw new InvalidOperationException($"The story waits for something else than its turn, after: {Text(stage)}");
            }

            if (end.IsFaulted)
            {
                throw new InvalidOperationException($"In the order {Text(stage)}: {end.Exception!.InnerException!.Message}", end.Exception);
            }

            if (!TryTurn(choices))
            {
                return count;
            }
        }

        throw new InvalidOperationException($"The story has more than {CountMax} orders. Let its clients do less.");
    }

    /// <summary>Takes the last choice that has another way to go.</summary>
    private static bool TryTurn(List<Choice> choices)
    {
        while (choices.Count > 0)
        {
            var (picked, count) = choices[^1];
            if (picked + 1 < count)
            {
                choices[^1] = new(picked + 1, count);
                return true;
            }

            choices.RemoveAt(choices.Count - 1);
        }

        return false;
    }

    private static string Text(Stage stage) => string.Join(", ", stage.Played);
}
